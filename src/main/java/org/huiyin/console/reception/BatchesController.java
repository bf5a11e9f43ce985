package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.reception.batch.AboutChoices;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.CorrectBatch;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.Said;
import org.huiyin.reception.hall.KeepRooms;
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

/** Who has registered for the own office's day, and what is done about it before the day. */
@Controller
class BatchesController {

    private static final String ALL = "/console/receptions/{reception:\\d{1,18}}/batches";
    private static final String ONE = ALL + "/{seq:\\d{1,9}}";
    private static final int ROWS = 100;

    private final Receptions receptions;
    private final LookAtBatches looking;
    private final KeepBatches keeping;
    private final CorrectBatch correcting;
    private final AboutChoices about;
    private final KeepRooms rooms;

    BatchesController(Receptions receptions, LookAtBatches looking, KeepBatches keeping, CorrectBatch correcting, AboutChoices about, KeepRooms rooms) {
        this.receptions = receptions;
        this.looking = looking;
        this.keeping = keeping;
        this.correcting = correcting;
        this.about = about;
        this.rooms = rooms;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor, @PathVariable long reception, @RequestParam(defaultValue = "0") String after) {
        NoRight.unless(actor, Right.READ_BATCHES);
        var day = own(actor, reception);
        var found = looking.list(actor, reception, after.matches("\\d{1,9}") ? Integer.parseInt(after) : 0, ROWS + 1);
        return new ModelAndView("console/reception/batches", Map.of("day", day, "lines", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "after", after));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return one(actor, reception, seq, Sheet.EMPTY, List.of());
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return act(actor, reception, seq, sent, () -> keeping.link(actor, reception, seq, new BatchForm(sent).act()));
    }

    @PostMapping(ONE + "/about")
    ModelAndView about(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return act(actor, reception, seq, sent, () -> correcting.about(actor, reception, seq, new BatchForm(sent).about()));
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return act(actor, reception, seq, sent, () -> keeping.callOff(actor, reception, seq, new BatchForm(sent).act()));
    }

    @PostMapping(ONE + "/answer")
    ModelAndView answer(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return act(actor, reception, seq, sent, () -> keeping.answer(actor, reception, seq, new BatchForm(sent).act()));
    }

    @PostMapping(ONE + "/room")
    ModelAndView send(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PLAN_RECEPTION);
        var form = new HallForm(sent);
        return act(actor, reception, seq, sent, () -> rooms.send(actor, reception, seq, Objects.requireNonNullElse(form.number("room"), 0), "true".equals(form.text("chosen")))
                ? looking.known(actor, reception, seq) : Optional.empty());
    }

    /** Whoever said so may be none of those who see it from now on. */
    @PostMapping(ONE + "/accusation")
    ModelAndView accuse(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        var done = act(actor, reception, seq, sent, () -> keeping.accuse(actor, reception, seq, new BatchForm(sent).act()));
        return done.getModel().isEmpty() ? new ModelAndView("redirect:/console/receptions/" + reception + "/batches") : done;
    }

    @PostMapping(ONE + "/contact")
    ModelAndView reveal(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        try {
            return one(actor, reception, seq, Sheet.EMPTY, List.of(looking.reveal(actor, reception, seq, sent.get("reason")).orElseThrow(Unknown::new)));
        } catch (InvalidInput invalid) {
            return one(actor, reception, seq, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView act(Actor actor, long reception, int seq, Map<String, String> sent, Supplier<Optional<Batch>> how) {
        try {
            how.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/receptions/" + reception + "/batches/" + seq);
        } catch (InvalidInput invalid) {
            return one(actor, reception, seq, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView one(Actor actor, long reception, int seq, Sheet sheet, List<Said> shown) {
        var batch = looking.look(actor, reception, seq).orElseThrow(Unknown::new);
        var day = own(actor, reception);
        return new ModelAndView("console/reception/batch", Map.of("day", day, "one", batch, "about", about.of(day, batch.batch()), "sheet", sheet, "shown", shown,
                "rooms", actor.may(Right.PLAN_RECEPTION) ? rooms.list(actor, reception) : List.of()), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private Reception own(Actor actor, long reception) {
        return receptions.find(reception).filter(day -> day.office().equals(actor.unit())).orElseThrow(Unknown::new);
    }
}
