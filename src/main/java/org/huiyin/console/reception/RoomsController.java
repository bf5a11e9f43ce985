package org.huiyin.console.reception;

import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Categories;
import org.huiyin.reception.hall.CloseDay;
import org.huiyin.reception.hall.DayFigures;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.offline.KnowDevices;
import org.huiyin.reception.offline.LookAtEntries;
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

/** The day as a whole: its rooms, who goes where, its figures, and its end. */
@Controller
class RoomsController {

    private static final String DAY = "/console/receptions/{reception:\\d{1,18}}/hall";

    private final KeepRooms rooms;
    private final DayFigures figures;
    private final CloseDay closing;
    private final LookAtEntries entries;
    private final KnowDevices devices;
    private final Categories categories;

    RoomsController(KeepRooms rooms, DayFigures figures, CloseDay closing, LookAtEntries entries, KnowDevices devices, Categories categories) {
        this.rooms = rooms;
        this.figures = figures;
        this.closing = closing;
        this.entries = entries;
        this.devices = devices;
        this.categories = categories;
    }

    /** @param room whose form is open; none: that of a new one */
    @GetMapping(DAY)
    ModelAndView look(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "") String room, @RequestParam(defaultValue = "") String done) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return page(actor, reception, rooms.list(actor, reception).stream().filter(each -> room.equals(Integer.toString(each.number()))).findFirst().map(RoomForm::of).orElse(Sheet.EMPTY)).addObject("done", done.equals("shared"));
    }

    @PostMapping(DAY + "/rooms")
    ModelAndView put(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        rooms.day(actor, reception).orElseThrow(Unknown::new);
        return act(actor, reception, sent, () -> rooms.put(actor, reception, new RoomForm(sent).order()).orElseThrow(Unknown::new));
    }

    @PostMapping(DAY + "/rooms/{room:\\d{1,2}}/removal")
    ModelAndView remove(Actor actor, @PathVariable long reception, @PathVariable int room, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return act(actor, reception, sent, () -> rooms.remove(actor, reception, room).orElseThrow(Unknown::new));
    }

    @PostMapping(DAY + "/share")
    ModelAndView share(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        rooms.day(actor, reception).orElseThrow(Unknown::new);
        var answer = act(actor, reception, sent, () -> rooms.share(actor, reception));
        if (answer.getStatus() == null) {
            answer.setViewName(answer.getViewName() + "?done=shared");
        }
        return answer;
    }

    @PostMapping(DAY + "/close")
    ModelAndView close(Actor actor, @PathVariable long reception, @RequestParam Map<String, String> sent) {
        return act(actor, reception, sent, () -> closing.close(actor, reception).orElseThrow(Unknown::new));
    }

    private ModelAndView act(Actor actor, long reception, Map<String, String> sent, Supplier<?> how) {
        try {
            how.get();
            return new ModelAndView("redirect:/console/receptions/" + reception + "/hall");
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long reception, Sheet sheet) {
        var day = rooms.day(actor, reception).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/hall", Map.of("day", day, "rooms", rooms.list(actor, reception), "figures", figures.of(actor, reception).orElseThrow(Unknown::new), "sheet", sheet,
                "plans", actor.may(Right.PLAN_RECEPTION), "closed", closing.closed(reception), "devices", devices.out(actor, reception).orElseThrow(Unknown::new),
                "undecided", actor.may(Right.PLAN_RECEPTION) ? entries.howMany(actor, reception) : 0,
                "fields", RoomForm.fields(categories, sheet)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
