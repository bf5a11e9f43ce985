package org.huiyin.console;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.DueDates;
import org.huiyin.deadline.Term;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a head reads what waits for signature and signs several at once. Sent twice, it signs once. */
@Controller
class SignController {

    private static final String PATH = "/console/sign";

    private final DraftsToSign drafts;
    private final SignBatch batch;
    private final DueDates dates;

    SignController(DraftsToSign drafts, SignBatch batch, DueDates dates) {
        this.drafts = drafts;
        this.batch = batch;
        this.dates = dates;
    }

    @GetMapping(PATH)
    ModelAndView waiting(Actor head) {
        return page(head, Map.of(), List.of(), false);
    }

    @PostMapping(PATH)
    ModelAndView sign(Actor head, @RequestParam MultiValueMap<String, String> sent) {
        return page(head, sent.toSingleValueMap(), batch.sign(head, new Typed(sent.toSingleValueMap())), true);
    }

    /** The next form has a key of its own; what could not be signed keeps what was chosen, but not its tick. */
    private ModelAndView page(Actor head, Map<String, String> chosen, List<SignPage.Signed> results, boolean sent) {
        var rows = drafts.of(head).stream().map(waiting -> new SignPage.Row(waiting, longer(waiting))).toList();
        var values = new Typed(chosen).with("key", UUID.randomUUID().toString()).values();
        return new ModelAndView("console/sign/sign", "p", new SignPage(rows, Sheet.of(values), results, sent));
    }

    private @Nullable LocalDate longer(DraftsToSign.Waiting waiting) {
        var days = waiting.draft().days();
        if (days == null || waiting.handled() == null) {
            return null;
        }
        try {
            return dates.derive(Term.C4X_EXTEND, waiting.handled(), waiting.profile(), days).due();
        } catch (InvalidInput tooLong) {
            return null;
        }
    }
}
