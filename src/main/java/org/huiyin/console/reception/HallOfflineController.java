package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.AboutChoices;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of a device for times without network. The device keeps it, so nothing personal stands in it; it hands in by the address for programs. */
@Controller
class HallOfflineController {

    private final KeepRooms rooms;
    private final AboutChoices about;

    HallOfflineController(KeepRooms rooms, AboutChoices about) {
        this.rooms = rooms;
        this.about = about;
    }

    @GetMapping("/console/receptions/{reception:\\d{1,18}}/offline")
    ModelAndView page(Actor actor, @PathVariable long reception) {
        NoRight.unless(actor, Right.READ_BATCHES);
        var day = rooms.day(actor, reception).orElseThrow(Unknown::new);
        return new ModelAndView("console/offline/device", Map.of("day", day, "about", about.of(day), "rooms", rooms.list(actor, reception)));
    }
}
