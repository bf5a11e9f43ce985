package org.huiyin.console;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.PreviewTemplate;
import org.huiyin.notice.PrintSample;
import org.huiyin.notice.ReplaceTemplate;
import org.huiyin.notice.TemplateSheet;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The Word templates of the reader's unit: what there is, taken home, tried and replaced. */
@Controller
class TemplatesPageController {

    private final TemplateSheet templates;
    private final ReplaceTemplate replacing;
    private final PreviewTemplate previewing;
    private final PrintSample printing;
    private final Desk desk;

    TemplatesPageController(TemplateSheet templates, ReplaceTemplate replacing, PreviewTemplate previewing, PrintSample printing, Desk desk) {
        this.templates = templates;
        this.replacing = replacing;
        this.previewing = previewing;
        this.printing = printing;
        this.desk = desk;
    }

    @GetMapping("/console/templates")
    ModelAndView list(Actor actor) {
        var rows = templates.of(actor);
        var people = desk.people(rows.stream().map(TemplateSheet.Row::by).filter(Objects::nonNull).distinct().toList());
        return new ModelAndView("console/upkeep/templates", Map.of("rows", rows, "people", people));
    }

    @GetMapping("/console/templates/{kind}")
    ModelAndView one(Actor actor, @PathVariable String kind) {
        return page(actor, known(kind), HttpStatus.OK, Sheet.EMPTY, false);
    }

    @GetMapping("/console/templates/{kind}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String kind) {
        return word(kind, templates.template(actor, known(kind)));
    }

    @GetMapping("/console/templates/{kind}/preview")
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable String kind) {
        return word(kind, previewing.preview(actor, known(kind), null));
    }

    @GetMapping("/console/templates/{kind}/print")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String kind) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(kind + ".pdf").build().toString()).body(printing.print(actor, known(kind)));
    }

    @PostMapping("/console/templates/{kind}")
    Object take(Actor actor, @PathVariable String kind, @RequestParam(name = "template", required = false) @Nullable MultipartFile template,
            @RequestParam(name = "step", defaultValue = "replace") String step) throws IOException {
        var known = known(kind);
        try {
            if (template == null || template.isEmpty()) {
                throw InvalidInput.of("template", "runtime.missing");
            }
            if (step.equals("preview")) {
                return word(kind, previewing.preview(actor, known, template.getBytes()));
            }
            replacing.replace(actor, known, template.getBytes());
            return page(actor, known, HttpStatus.OK, Sheet.EMPTY, true);
        } catch (InvalidInput invalid) {
            return page(actor, known, HttpStatus.BAD_REQUEST, Sheet.of(Map.of(), invalid), false);
        }
    }

    private ModelAndView page(Actor actor, NoticeKind kind, HttpStatus status, Sheet sheet, boolean replaced) {
        var row = templates.of(actor).stream().filter(each -> each.kind() == kind).findFirst().orElseThrow();
        return new ModelAndView("console/upkeep/template", Map.of("row", row, "sheet", sheet, "replaced", replaced, "unshown", templates.unshown(actor, kind)), status);
    }

    private static NoticeKind known(String kind) {
        return NoticeKind.of(kind).orElseThrow(Unknown::new);
    }

    private static ResponseEntity<byte[]> word(String kind, byte[] docx) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ReplaceTemplate.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(kind + ".docx").build().toString()).body(docx);
    }
}
