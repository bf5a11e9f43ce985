package org.huiyin.console.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.publication.PublicWords;
import org.huiyin.petition.publication.PublishPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Refusal;
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

/** Publishing a finished matter: the office reads the words as the public will, changes them, and puts them out or takes them back. */
@Controller
class PublicationController {

    private final PublishPetition publishing;

    PublicationController(PublishPetition publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/console/petitions/{number}/publication")
    ModelAndView look(Actor actor, @PathVariable String number) {
        return page(actor, number, null, HttpStatus.OK);
    }

    /** Whoever publishes says that it was read: no rule finds every name. */
    @PostMapping("/console/petitions/{number}/publication")
    ModelAndView act(Actor actor, @PathVariable String number, @RequestParam Map<String, String> form) {
        try {
            if ("withdraw".equals(form.get("do"))) {
                return done(number, publishing.withdraw(actor, number));
            }
            if (!"true".equals(form.get("read")) && publishing.look(actor, number).orElseThrow(Unknown::new).barred() == null) {
                throw InvalidInput.of("read", "console.publication.read.missing");
            }
            return done(number, publishing.publish(actor, number, new PublicWords(form.get("title"), form.get("claim"), form.get("answer"))));
        } catch (InvalidInput invalid) {
            return page(actor, number, Sheet.of(form, invalid), HttpStatus.BAD_REQUEST);
        }
    }

    private static ModelAndView done(String number, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new ModelAndView("redirect:/console/petitions/" + number + "/publication");
            case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), refused.article().isEmpty() ? null : refused.article(), refused.words());
            case Outcome.Stale stale -> throw Refusal.stale();
            case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
            case Outcome.Unknown unknown -> throw new Unknown();
        };
    }

    private ModelAndView page(Actor actor, String number, @Nullable Sheet typed, HttpStatus status) {
        var sheet = publishing.look(actor, number).orElseThrow(Unknown::new);
        var words = sheet.words();
        var begun = new HashMap<>(Map.of("title", Objects.requireNonNullElse(words.title(), ""), "claim", Objects.requireNonNullElse(words.claim(), ""), "answer", Objects.requireNonNullElse(words.answer(), "")));
        return new ModelAndView("console/publication/publication", Map.of("p", sheet, "sheet", typed == null ? new Sheet(begun, List.of()) : typed), status);
    }
}
