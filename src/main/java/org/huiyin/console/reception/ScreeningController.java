package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.hall.ChooseBatches;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.ScreenBatches;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which matters are proposed for the highest leader, and which of them are chosen. */
@Controller
class ScreeningController {

    private static final String ADDRESS = "/console/receptions/{reception:\\d{1,18}}/screening";
    private static final int MOST_SENT = 1000;

    private final ScreenBatches screening;
    private final ChooseBatches choosing;
    private final KeepRooms rooms;

    ScreeningController(ScreenBatches screening, ChooseBatches choosing, KeepRooms rooms) {
        this.screening = screening;
        this.choosing = choosing;
        this.rooms = rooms;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "") String done) {
        return page(actor, reception, Sheet.EMPTY, null).addObject("done", done.equals("chosen"));
    }

    @PostMapping(ADDRESS)
    ModelAndView choose(Actor actor, @PathVariable long reception, @RequestParam(name = "seq", required = false) List<String> ticked, @RequestParam(name = "shown", required = false) List<String> shown,
            @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        var order = new ChooseBatches.ChoiceOrder(seqs(ticked), seqs(shown), new HallForm(sent).number("room"));
        try {
            choosing.choose(actor, reception, order).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/receptions/" + reception + "/screening?done=chosen");
        } catch (InvalidInput invalid) {
            return page(actor, reception, Sheet.of(sent, invalid), order.seqs());
        }
    }

    private static List<@Nullable Integer> seqs(@Nullable List<String> sent) {
        return sent == null ? List.of() : List.copyOf(sent.stream().filter(seq -> seq.matches("\\d{1,9}")).map(Integer::valueOf).limit(MOST_SENT).toList());
    }

    /** @param ticked as it was sent; {@code null}: as it stands */
    private ModelAndView page(Actor actor, long reception, Sheet sheet, @Nullable List<@Nullable Integer> ticked) {
        var proposed = screening.propose(actor, reception).orElseThrow(Unknown::new);
        var chosen = proposed.stream().map(ScreenBatches.Proposed::batch).filter(Batch::chosen).map(Batch::seq).toList();
        return new ModelAndView("console/reception/screening", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "rooms", rooms.list(actor, reception), "proposed", proposed, "chosen", chosen,
                "ticked", ticked == null ? chosen : ticked, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
