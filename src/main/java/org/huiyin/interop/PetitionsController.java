package org.huiyin.interop;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.document.Documents;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.petition.proof.KeptReceipt;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For petitioners and the programs they use: hand in, follow, withdraw, add to. */
@RestController
class PetitionsController {

    private final SubmitPetition submit;
    private final ReadOwnPetition own;
    private final Answers answers;
    private final PetitionBodies bodies;
    private final Documents documents;
    private final Idempotency idempotency;

    PetitionsController(SubmitPetition submit, ReadOwnPetition own, Answers answers, PetitionBodies bodies, Documents documents, Idempotency idempotency) {
        this.submit = submit;
        this.own = own;
        this.answers = answers;
        this.bodies = bodies;
        this.documents = documents;
        this.idempotency = idempotency;
    }

    @PostMapping(path = "/api/v1/petitions", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionBodies.Registered> submit(@RequestBody byte[] body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request, Locale locale) {
        return registered(new JsonFacts(() -> Bodies.tree(body)).exactly(Submission.class), key, body, request, locale);
    }

    @PostMapping(path = "/api/v1/petitions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionBodies.Registered> submit(@RequestPart("petition") byte[] body, @RequestPart(name = "attachments", required = false) @Nullable List<MultipartFile> files,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request, Locale locale) throws IOException {
        if (!(Bodies.tree(body) instanceof ObjectNode tree)) {
            throw InvalidInput.of("petition", "runtime.not-an-object");
        }
        var ids = new ArrayList<String>();
        var sent = new ByteArrayOutputStream();
        sent.writeBytes(body);
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            try (var content = file.getInputStream()) {
                var stored = documents.storeFor(request.getRemoteAddr(), content, file.getOriginalFilename() == null ? "file" : file.getOriginalFilename());
                ids.add(stored.id());
                sent.writeBytes(stored.fingerprint().getBytes(StandardCharsets.US_ASCII));
            }
        }
        var listed = tree.get("documents") instanceof ArrayNode named ? named : tree.putArray("documents");
        ids.forEach(listed::add);
        return registered(new JsonFacts(() -> tree).exactly(Submission.class), key, sent.toByteArray(), request, locale);
    }

    private ResponseEntity<PetitionBodies.Registered> registered(Submission said, @Nullable String key, byte[] body, HttpServletRequest request, Locale locale) {
        var submitted = submit.submit(said, key == null ? null : idempotency.key("public " + request.getRemoteAddr(), key, body));
        var answer = ResponseEntity.created(URI.create("/api/v1/petitions/" + submitted.receipt().number()));
        if (submitted.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(bodies.registered(submitted.receipt(), locale));
    }

    @GetMapping("/api/v1/petitions/{number}")
    ResponseEntity<PetitionBodies.Public> follow(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request, Locale locale) {
        var view = opened(request, number, code);
        return ResponseEntity.ok().eTag(Integer.toString(view.version())).body(bodies.open(view, locale));
    }

    @GetMapping("/api/v1/petitions/{number}/receipt")
    KeptReceipt receipt(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.receipt(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new);
    }

    @PostMapping("/api/v1/petitions/{number}/actions/{action}")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = PetitionBodies.Acted.class)))
    ResponseEntity<byte[]> act(@PathVariable String number, @PathVariable String action, @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "Query-Code", required = false) @Nullable String code, @RequestHeader(name = "If-Match", required = false) @Nullable String version,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, HttpServletRequest request, Locale locale) {
        var actor = own.admitted(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new);
        return answers.act(new Answers.Attempt(actor, actor.petitions(number) ? "petitioner" : actor.account(), number, action, version, body, key), locale);
    }

    private PublicView opened(HttpServletRequest request, String number, @Nullable String code) {
        return own.read(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new);
    }
}
