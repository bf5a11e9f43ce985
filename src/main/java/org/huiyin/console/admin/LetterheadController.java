package org.huiyin.console.admin;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.notice.PreviewLetterhead;
import org.huiyin.notice.head.ChangeLetterhead;
import org.huiyin.notice.head.Letterhead;
import org.huiyin.notice.head.LetterheadEntry;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** How a unit's papers look: red head, word in the numbers, seal. Tried on a sample before it is kept. */
@Controller
@RequestMapping("/console/organisations/{id}/letterhead")
class LetterheadController {

    private final ChangeLetterhead changing;
    private final PreviewLetterhead previewing;
    private final Organisations organisations;

    LetterheadController(ChangeLetterhead changing, PreviewLetterhead previewing, Organisations organisations) {
        this.changing = changing;
        this.previewing = previewing;
        this.organisations = organisations;
    }

    @GetMapping
    ModelAndView look(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String done) {
        return page(actor, unit(id), null, !done.isEmpty());
    }

    @GetMapping("/preview")
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable String id) {
        return pdf(actor, unit(id), now(actor, id));
    }

    @PostMapping
    Object change(Actor actor, @PathVariable String id, @RequestParam Map<String, String> sent, @RequestParam(name = "seal", required = false) @Nullable MultipartFile seal) throws IOException {
        NoRight.unless(actor, Right.EDIT_DIRECTORY);
        var unit = unit(id);
        var form = Entered.of(sent);
        var entry = new LetterheadEntry(form.value("head"), form.value("word"), seal == null || seal.isEmpty() ? null : seal.getBytes(), form.text("takeAway").equals("true"));
        try {
            switch (form.text("step")) {
                case "preview" -> {
                    return pdf(actor, unit, changing.checked(actor, id, entry));
                }
                case "keep" -> changing.change(actor, id, entry);
                default -> {
                    return page(actor, unit, null, false);
                }
            }
            return new ModelAndView("redirect:" + LetterheadPage.address(id) + "?done=kept");
        } catch (InvalidInput invalid) {
            return page(actor, unit, Sheet.of(form.values(), invalid), false);
        }
    }

    private Organisation unit(String id) {
        return organisations.find(id).orElseThrow(Unknown::new);
    }

    private Letterhead now(Actor actor, String id) {
        return changing.history(actor, id, 1).stream().findFirst().orElse(Letterhead.NONE);
    }

    private ModelAndView page(Actor actor, Organisation unit, @Nullable Sheet faults, boolean done) {
        var history = changing.history(actor, unit.id(), LetterheadPage.SHOWN);
        return new ModelAndView("console/admin/letterhead", Map.of("p", new LetterheadPage(unit, faults == null ? sheet(now(actor, unit.id())) : faults, history, done)),
                faults == null ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    private static Sheet sheet(Letterhead now) {
        var values = new HashMap<String, String>();
        values.put("head", now.head() == null ? "" : now.head());
        values.put("word", now.word() == null ? "" : now.word());
        return Sheet.of(values);
    }

    private ResponseEntity<byte[]> pdf(Actor actor, Organisation unit, Letterhead look) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("letterhead.pdf").build().toString()).body(previewing.print(actor, unit, look));
    }
}
