package org.huiyin.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.console.casework.FilledText;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.PreviewPapers;
import org.huiyin.petition.note.ReplyText;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Help with a form that is not sent yet: a text of the unit put in with its fields filled, and what the petitioner would get. */
@Component
final class HelpedAct {

    static final String PREVIEW = "preview";
    private static final String TEXT = "text-";

    private final PreviewPapers previews;
    private final FilledText texts;

    HelpedAct(PreviewPapers previews, FilledText texts) {
        this.previews = previews;
        this.texts = texts;
    }

    /** The texts of the unit that fit the case, where the form has a field for them. */
    List<ReplyText> texts(Actor actor, ActPage page) {
        return page.open() && ReplyField.of(page.action(), new Typed(page.sheet().values())) != null ? texts.fitting(actor, page.file()) : List.of();
    }

    /** With the text that was asked for at the end of what is written already; as it was for any other step. */
    Typed written(Actor actor, PetitionFile file, Action act, Typed form) {
        var step = Optional.ofNullable(form.step()).orElse("");
        var into = ReplyField.of(act, form);
        if (into == null || !step.matches(TEXT + "\\d{1,18}")) {
            return form;
        }
        return texts.of(actor, file, Long.parseLong(step.substring(TEXT.length()))).map(text -> form.with(into, form.value(into).isEmpty() ? text : form.value(into) + '\n' + text)).orElse(form);
    }

    /**
     * The papers that the petitioner would get, to be saved; nothing if there would be none.
     *
     * @throws NotDone if the act cannot be taken
     */
    Optional<ResponseEntity<byte[]>> preview(Actor actor, PetitionFile file, Action act, Typed form) {
        var number = file.view().number();
        var shown = previews.of(actor, number, act, JsonFacts.of(act == Action.DRAFT ? signed(file, form) : TakeAct.facts(act, form))).orElseThrow(Unknown::new);
        if (shown.stopped() instanceof Outcome stopped) {
            throw new NotDone(stopped);
        }
        return Optional.ofNullable(shown.pdf()).map(pdf -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("preview-" + number + ".pdf").build().toString()).body(pdf));
    }

    /** A draft as the head would sign it; a plain reply is one claim, whose basis no paper shows. */
    private static Map<String, Object> signed(PetitionFile file, Typed form) {
        var claim = file.matter().claim() == null ? file.view().title() : file.matter().claim();
        return form.value("kind").equals("reply")
                ? Map.of("claims", List.of(Map.of("claim", claim, "outcome", "explain", "basis", "-", "opinion", form.value("body"))))
                : Map.of("claims", form.facts().getOrDefault("claims", List.of()));
    }
}
