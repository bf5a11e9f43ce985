package org.huiyin.interop;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.file.ExportFile;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A whole file as one archive, for a reason that is written down. */
@RestController
class ExportResource {

    record ExportReason(@Nullable String reason) {}

    private final ExportFile exporting;

    ExportResource(ExportFile exporting) {
        this.exporting = exporting;
    }

    @PostMapping("/api/v1/staff/petitions/{number}/export")
    @Reads(ExportReason.class)
    void export(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body, HttpServletResponse response) throws IOException {
        var copy = exporting.export(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(ExportReason.class).reason()).orElseThrow(Unknown::new);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(copy.fileName()).build().toString());
        copy.writeTo(response.getOutputStream());
    }
}
