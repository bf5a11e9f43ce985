package org.huiyin.console.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.disclosure.DisclosureSheet;
import org.huiyin.reception.disclosure.FindDisclosures;
import org.huiyin.reception.disclosure.KeepDisclosure;
import org.huiyin.reception.disclosure.PromiseConsent;
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

/** Promise and result before the public: whom to ask, what to write, what to release, and taking it back. */
@Controller
class DisclosureController {

    private static final String LIST = "/console/disclosures";
    private static final String ONE = "/console/follow-ups/{followUp:\\d{1,18}}/disclosure";

    private final KeepDisclosure keeping;
    private final FindDisclosures finding;

    DisclosureController(KeepDisclosure keeping, FindDisclosures finding) {
        this.keeping = keeping;
        this.finding = finding;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before) {
        return new ModelAndView("console/disclosure/list", Map.of("slice", finding.list(actor, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE), "before", before));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long followUp, @RequestParam(defaultValue = "") String done) {
        return page(actor, followUp, Sheet.EMPTY).addObject("done", done.matches("consent|words|released|withdrawn") ? done : "");
    }

    @PostMapping(ONE + "/consent")
    ModelAndView consent(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        var consent = sent.getOrDefault("consent", "");
        return done(actor, followUp, sent, "consent", () -> keeping.consent(actor, followUp,
                new PromiseConsent.ConsentWord(consent.isEmpty() ? null : (Boolean) consent.equals("true"), sent.get("word"), sent.get("way"))));
    }

    @PostMapping(ONE)
    ModelAndView write(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "words", () -> keeping.draft(actor, followUp, new KeepDisclosure.PublicDraft(version(sent), sent.get("promised"), sent.get("result"))));
    }

    @PostMapping(ONE + "/release")
    ModelAndView release(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.PUBLISH);
        return done(actor, followUp, sent, "released", () -> keeping.release(actor, followUp, version(sent)));
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable long followUp, @RequestParam Map<String, String> sent) {
        return done(actor, followUp, sent, "withdrawn", () -> keeping.withdraw(actor, followUp));
    }

    private ModelAndView done(Actor actor, long id, Map<String, String> sent, String what, Supplier<Optional<DisclosureSheet>> act) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        try {
            act.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/follow-ups/" + id + "/disclosure?done=" + what);
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid));
        }
    }

    private static @Nullable Integer version(Map<String, String> sent) {
        return sent.getOrDefault("version", "").matches("\\d{1,9}") ? Integer.valueOf(sent.get("version")) : null;
    }

    private ModelAndView page(Actor actor, long id, Sheet typed) {
        var one = keeping.look(actor, id).orElseThrow(Unknown::new);
        var consent = one.consent();
        var standing = Map.of("promised", String.valueOf(one.words().promised()), "result", String.valueOf(one.words().result()), "consent", consent == null ? "" : Boolean.toString(consent.consent()),
                "word", consent == null || consent.word() == null ? "" : consent.word().code(), "way", PromiseConsent.TOLD_TO_OFFICE.getFirst());
        return new ModelAndView("console/disclosure/one", Map.of("one", one, "sheet", typed.over(Sheet.of(standing))), typed.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
