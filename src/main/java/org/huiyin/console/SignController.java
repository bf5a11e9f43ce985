package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.deadline.Derivation;
import org.huiyin.petition.file.DraftsToSign;
import org.huiyin.petition.file.WaitingDraft;
import org.huiyin.web.Sheet;
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
    private final Longer longer;

    SignController(DraftsToSign drafts, SignBatch batch, Longer longer) {
        this.drafts = drafts;
        this.batch = batch;
        this.longer = longer;
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
    private ModelAndView page(Actor head, Map<String, String> chosen, List<SignedDraft> results, boolean sent) {
        var values = new Typed(chosen).with("key", UUID.randomUUID().toString()).values();
        return new ModelAndView("console/sign/sign", "p", new SignPage(drafts.of(head).stream().map(this::row).toList(), Sheet.of(values), results, sent));
    }

    private SignRow row(WaitingDraft waiting) {
        var days = waiting.draft().days();
        return new SignRow(waiting, days == null || waiting.handled() == null ? null
                : longer.than(waiting.handled(), waiting.profile(), days).map(Derivation::due).orElse(null));
    }
}
