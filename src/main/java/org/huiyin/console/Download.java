package org.huiyin.console;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.file.OpenPaper;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way to the browser: always kept as a file, never shown within our own pages. */
final class Download {

    private Download() {}

    static ResponseEntity<Resource> of(OpenPaper.Opened opened) {
        var file = opened.file();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType())).contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(opened.content()));
    }
}
