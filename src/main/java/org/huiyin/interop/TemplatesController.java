package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.PreviewTemplate;
import org.huiyin.notice.ReplaceTemplate;
import org.huiyin.notice.TemplateSheet;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The Word templates of the caller's unit; a {@code .docx} is sent as part {@code template} of a form. */
@RestController
@RequestMapping("/api/v1/staff/templates")
class TemplatesController {

    record Template(String kind, String title, boolean own, @Nullable String by, @Nullable OffsetDateTime at, Set<String> placeholders) {}

    private final TemplateSheet sheet;
    private final ReplaceTemplate replacing;
    private final PreviewTemplate previewing;
    private final Texts texts;

    TemplatesController(TemplateSheet sheet, ReplaceTemplate replacing, PreviewTemplate previewing, Texts texts) {
        this.sheet = sheet;
        this.replacing = replacing;
        this.previewing = previewing;
        this.texts = texts;
    }

    @GetMapping
    List<Template> list(Actor actor, Locale locale) {
        return sheet.of(actor).stream().map(row -> new Template(row.kind().code(), texts.say("notice.kind." + row.kind().code(), locale), row.by() != null,
                row.by(), row.at() == null ? null : PetitionBodies.offset(row.at()), row.placeholders())).toList();
    }

    @GetMapping("/{kind}")
    ResponseEntity<byte[]> template(Actor actor, @PathVariable String kind) {
        return word(kind, sheet.template(actor, known(kind)));
    }

    @PutMapping("/{kind}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    ResponseEntity<Void> replace(Actor actor, @PathVariable String kind, @RequestParam(name = "template", required = false) @Nullable MultipartFile template) throws IOException {
        if (template == null) {
            throw InvalidInput.of("template", "runtime.missing");
        }
        replacing.replace(actor, known(kind), template.getBytes());
        return ResponseEntity.noContent().build();
    }

    /** The sample of a kind in the template sent; in the one in use if nothing was sent. */
    @PostMapping("/{kind}/preview")
    ResponseEntity<byte[]> preview(Actor actor, @PathVariable String kind, @RequestParam(name = "template", required = false) @Nullable MultipartFile template,
            HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        refuseOtherBodies(request);
        return word(kind, previewing.preview(actor, known(kind), template == null ? null : template.getBytes()));
    }

    /** A body that is no form holds no template that would be seen; to preview another one instead would be a lie. */
    private static void refuseOtherBodies(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && !type.startsWith("multipart/")) {
            throw new HttpMediaTypeNotSupportedException(MediaType.parseMediaType(type), List.of(MediaType.MULTIPART_FORM_DATA));
        }
    }

    private static NoticeKind known(String kind) {
        return NoticeKind.of(kind).orElseThrow(Unknown::new);
    }

    private static ResponseEntity<byte[]> word(String kind, byte[] docx) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(ReplaceTemplate.MEDIA_TYPE))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(kind + ".docx").build().toString()).body(docx);
    }
}
