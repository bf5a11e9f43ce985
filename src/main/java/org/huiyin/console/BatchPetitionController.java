package org.huiyin.console;

import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.BatchSheet;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.reception.batch.TakeAsPetition;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the matter of a registration in as a petition. */
@Controller
class BatchPetitionController {

    private static final String ADDRESS = "/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/petition";

    private final LookAtBatches looking;
    private final TakeAsPetition taking;
    private final TakenInForm form;

    BatchPetitionController(LookAtBatches looking, TakeAsPetition taking, TakenInForm form) {
        this.looking = looking;
        this.taking = taking;
        this.form = form;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var one = looking.look(actor, reception, seq).orElseThrow(Unknown::new);
        var batch = one.batch();
        return batch.petition() != null ? new ModelAndView("redirect:" + from(one).address())
                : form.ask(from(one), batch.version(), one.title(), one.matter(), Objects.requireNonNullElse(batch.place(), batch.region()), batch.category());
    }

    @PostMapping(ADDRESS)
    ModelAndView take(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        return form.take(actor, "batch " + reception + '-' + seq, sent, () -> from(looking.look(actor, reception, seq).orElseThrow(Unknown::new)), order -> taking.take(actor, reception, seq, order));
    }

    private static TakenInForm.From from(BatchSheet one) {
        var batch = one.batch();
        return new TakenInForm.From("/console/receptions/" + batch.reception() + "/batches/" + batch.seq(), batch.number(), one.name(), batch.persons(), batch.accusation(), "console.batches.open-petition.lead");
    }
}
