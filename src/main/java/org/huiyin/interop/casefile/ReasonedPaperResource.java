package org.huiyin.interop.casefile;

import java.nio.charset.StandardCharsets;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.OpenForReason;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A paper that names the petitioner, for a reason that is written down. */
@RestController
class ReasonedPaperResource {

    /** {@code word}: the Word file rather than the paper itself. */
    record PaperReason(@Nullable String reason, @Nullable Boolean word) {}

    private final OpenForReason papers;

    ReasonedPaperResource(OpenForReason papers) {
        this.papers = papers;
    }

    @PostMapping("/api/v1/staff/petitions/{number}/documents/{id}/opened")
    ResponseEntity<Resource> open(Actor actor, @PathVariable String number, @PathVariable String id, @RequestBody PaperReason why) {
        var opened = papers.open(actor, number, id, Boolean.TRUE.equals(why.word()), why.reason()).orElseThrow(Unknown::new);
        var file = opened.file();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType())).contentLength(file.size()).eTag(file.fingerprint())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(opened.content()));
    }
}
