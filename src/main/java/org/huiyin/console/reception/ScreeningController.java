package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.ScreenBatches;
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

/** Which matters are proposed for the highest leader, and choosing some of them. */
@Controller
class ScreeningController {

    private static final String ADDRESS = "/console/receptions/{reception:\\d{1,18}}/screening";

    private final ScreenBatches screening;
    private final KeepRooms rooms;

    ScreeningController(ScreenBatches screening, KeepRooms rooms) {
        this.screening = screening;
        this.rooms = rooms;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @PathVariable long reception) {
        return page(actor, reception, Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView choose(Actor actor, @PathVariable long reception, @RequestParam(name = "seq", required = false) List<String> chosen, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        rooms.day(actor, reception).orElseThrow(Unknown::new);
        var form = new HallForm(sent);
        var seqs = chosen == null ? List.<Integer>of() : chosen.stream().filter(seq -> seq.matches("\\d{1,9}")).map(Integer::valueOf).limit(ScreenBatches.MOST).toList();
        try {
            rooms.choose(actor, reception, seqs, form.number("room"));
            return new ModelAndView("redirect:/console/receptions/" + reception + "/screening");
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet) {
        var proposed = screening.propose(actor, reception).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/screening", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "rooms", rooms.list(actor, reception), "proposed", proposed, "sheet", sheet),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
