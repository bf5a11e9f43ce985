package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.huiyin.actor.Actor;
import org.huiyin.document.Documents;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files in, papers out. A file belongs to nobody until a petition takes it up. */
@RestController
class DocumentsController {

    /** @param quarantined whether others can open it only once the virus scanner has called it clean */
    record Taken(String id, String fingerprint, boolean quarantined) {}

    private final Documents documents;
    private final OpenPaper papers;

    DocumentsController(Documents documents, OpenPaper papers) {
        this.documents = documents;
        this.papers = papers;
    }

    @PostMapping(path = "/api/v1/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Taken> take(Actor actor, HttpServletRequest request, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        if (file == null) {
            throw InvalidInput.of("file", "runtime.missing");
        }
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename() == null ? "file" : file.getOriginalFilename();
            var stored = actor.signedIn() ? documents.store(content, name) : documents.storeFor(request.getRemoteAddr(), content, name);
            return ResponseEntity.status(HttpStatus.CREATED).body(new Taken(stored.id(), stored.fingerprint(), stored.held()));
        }
    }

    @GetMapping("/api/v1/documents/{id}")
    ResponseEntity<Resource> open(Actor actor, @PathVariable String id, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return sent(papers.open(actor, request.getRemoteAddr(), id, code).orElseThrow(Unknown::new));
    }

    @GetMapping("/api/v1/staff/petitions/{number}/documents/{id}/word")
    ResponseEntity<Resource> word(Actor actor, @PathVariable String number, @PathVariable String id) {
        return sent(papers.openWord(actor, number, id).orElseThrow(Unknown::new));
    }

    private static ResponseEntity<Resource> sent(OpenPaper.Opened opened) {
        var file = opened.file();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .eTag(file.fingerprint())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
                .body(new InputStreamResource(opened.content()));
    }
}
