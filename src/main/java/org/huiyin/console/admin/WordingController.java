package org.huiyin.console.admin;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.notice.PreviewWording;
import org.huiyin.notice.wording.ChangeWording;
import org.huiyin.notice.wording.Said;
import org.huiyin.notice.wording.Wording;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator words papers and public pages; a paper is tried on a sample first. */
@Controller
class WordingController {

    private final ChangeWording changing;
    private final PreviewWording previewing;

    WordingController(ChangeWording changing, PreviewWording previewing) {
        this.changing = changing;
        this.previewing = previewing;
    }

    @GetMapping(WordingPage.ALL)
    ModelAndView list(Actor actor) {
        return new ModelAndView("console/admin/wordings", "groups", WordingPage.byGroup(changing.every(actor)));
    }

    @GetMapping(WordingPage.ONE)
    ModelAndView one(Actor actor, @PathVariable String key, @PathVariable String language, @RequestParam(defaultValue = "") String done) {
        return page(actor, known(actor, key, language), null, done);
    }

    @PostMapping(WordingPage.ONE)
    Object change(Actor actor, @PathVariable String key, @PathVariable String language, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var wording = known(actor, key, language);
        var form = Entered.of(sent);
        try {
            if (form.text("step").equals("preview") && wording.phrase().paper()) {
                return pdf(previewing.print(actor, wording.phrase(), form.value("words")));
            }
            switch (form.text("step")) {
                case "keep" -> changing.change(actor, wording.phrase(), form.value("words"));
                case "standard" -> changing.back(actor, wording.phrase());
                default -> {
                    return page(actor, wording, null, "");
                }
            }
            return new ModelAndView("redirect:" + WordingPage.address(wording.phrase()) + "?done=" + form.text("step"));
        } catch (InvalidInput invalid) {
            return page(actor, wording, Sheet.of(form.values(), invalid), "");
        }
    }

    private Wording known(Actor actor, String key, String language) {
        return changing.one(actor, key, language).orElseThrow(Unknown::new);
    }

    private ModelAndView page(Actor actor, Wording wording, @Nullable Sheet faults, String done) {
        List<Said> history = changing.history(actor, wording.phrase(), WordingPage.SHOWN);
        var sheet = faults != null ? faults : Sheet.of(Map.of("words", wording.own() == null ? wording.standard() : wording.own()));
        return new ModelAndView("console/admin/wording", Map.of("p", new WordingPage(wording, sheet, history, done)), faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<byte[]> pdf(byte[] paper) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("wording.pdf").build().toString()).body(paper);
    }
}
