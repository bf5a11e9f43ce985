package org.huiyin.console.reception;

import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.offline.DecideEntry;
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

/** What was written down without network and could not be written into the day as it stood: the list, each beside what stands in the house, and what is decided. */
@Controller
class OfflineEntriesController {

    private static final String LIST = "/console/receptions/{reception:\\d{1,18}}/entries";
    private static final String ONE = LIST + "/{entry:[0-9a-f-]{36}}";
    private static final int ROWS = 50;

    private final LookAtEntries looking;
    private final DecideEntry deciding;
    private final KeepRooms rooms;

    OfflineEntriesController(LookAtEntries looking, DecideEntry deciding, KeepRooms rooms) {
        this.looking = looking;
        this.deciding = deciding;
        this.rooms = rooms;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "") String after) {
        var from = after.matches("\\d{1,18}") ? Long.parseLong(after) : 0;
        var entries = looking.open(actor, reception, from, ROWS).orElseThrow(Unknown::new);
        return new ModelAndView("console/offline/entries", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "entries", entries, "more", entries.size() == ROWS));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long reception, @PathVariable UUID entry) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        return page(actor, reception, entry, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView decide(Actor actor, @PathVariable long reception, @PathVariable UUID entry, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        rooms.day(actor, reception).orElseThrow(Unknown::new);
        try {
            deciding.decide(actor, reception, entry, decision(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/receptions/" + reception + "/entries");
        } catch (InvalidInput invalid) {
            return page(actor, reception, entry, Sheet.of(sent, invalid));
        }
    }

    private static DecideEntry.Decision decision(Map<String, String> sent) {
        var named = !sent.getOrDefault("name", "").isBlank() || !sent.getOrDefault("title", "").isBlank();
        return new DecideEntry.Decision(sent.getOrDefault("way", "").isBlank() ? null : sent.get("way"), sent.get("number"), sent.get("why"), named ? new BatchForm(sent).order() : null);
    }

    private ModelAndView page(Actor actor, long reception, UUID entry, Sheet sheet) {
        return new ModelAndView("console/offline/entry", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "one", looking.look(actor, reception, entry).orElseThrow(Unknown::new), "sheet", sheet),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
