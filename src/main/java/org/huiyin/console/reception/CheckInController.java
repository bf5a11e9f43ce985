package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.AboutChoices;
import org.huiyin.reception.hall.CheckIn;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.Ticket;
import org.huiyin.reception.hall.Visitor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk at the door of the hall. What people show is posted, for the number of a card belongs in no address. */
@Controller
class CheckInController {

    private static final String DESK = "/console/receptions/{reception:\\d{1,18}}/check-in";

    private final CheckIn checkIn;
    private final KeepRooms rooms;
    private final AboutChoices about;

    CheckInController(CheckIn checkIn, KeepRooms rooms, AboutChoices about) {
        this.checkIn = checkIn;
        this.rooms = rooms;
        this.about = about;
    }

    @GetMapping(DESK)
    ModelAndView ask(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return page(actor, reception, Sheet.EMPTY, List.of());
    }

    @PostMapping(DESK)
    ModelAndView find(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        var found = checkIn.find(actor, reception, sent.getOrDefault("shown", ""));
        return found.isEmpty() ? page(actor, reception, Sheet.of(sent, InvalidInput.of("shown", "console.hall.not-found")), found) : page(actor, reception, Sheet.of(sent), found);
    }

    @PostMapping("/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/arrival")
    ModelAndView arrive(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return ticket(actor, reception, sent, () -> checkIn.arrive(actor, reception, seq));
    }

    @PostMapping(DESK + "/walk-in")
    ModelAndView walkIn(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return ticket(actor, reception, sent, () -> checkIn.walkIn(actor, reception, new BatchForm(sent).order()));
    }

    private ModelAndView ticket(Actor actor, long reception, Map<String, String> sent, Supplier<Optional<Ticket>> how) {
        try {
            var ticket = how.get().orElseThrow(Unknown::new);
            return new ModelAndView("console/reception/ticket", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "ticket", ticket));
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet, List<Visitor> found) {
        var day = rooms.day(actor, reception).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/checkin", Map.of("day", day, "about", about.of(day), "sheet", sheet, "found", found), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
