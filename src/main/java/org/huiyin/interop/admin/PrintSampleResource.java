package org.huiyin.interop.admin;

import org.huiyin.actor.Actor;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.PrintSample;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The sample of a kind of paper as the printer gets it; no number is taken. */
@RestController
class PrintSampleResource {

    private final PrintSample printing;

    PrintSampleResource(PrintSample printing) {
        this.printing = printing;
    }

    @GetMapping("/api/v1/staff/templates/{kind}/print")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String kind) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(kind + ".pdf").build().toString())
                .body(printing.print(actor, NoticeKind.of(kind).orElseThrow(Unknown::new)));
    }
}
