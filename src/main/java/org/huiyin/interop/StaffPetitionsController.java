package org.huiyin.interop;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.work.Inbox;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Idempotency;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For staff: the inbox, the file, what a clerk records, and every act of the procedure. */
@RestController
@RequestMapping("/api/v1/staff/petitions")
class StaffPetitionsController {

    private final Inbox inbox;
    private final ReadFile files;
    private final SubmitPetition submit;
    private final Answers answers;
    private final StaffBodies bodies;
    private final Idempotency idempotency;

    StaffPetitionsController(Inbox inbox, ReadFile files, SubmitPetition submit, Answers answers, StaffBodies bodies, Idempotency idempotency) {
        this.inbox = inbox;
        this.files = files;
        this.submit = submit;
        this.answers = answers;
        this.bodies = bodies;
        this.idempotency = idempotency;
    }

    @GetMapping
    @Parameter(name = "view", in = ParameterIn.QUERY, description = "A named view; without it everything in sight, ended petitions included")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "A petition number, the id at its source, or words of the title")
    @Parameter(name = "region", in = ParameterIn.QUERY, description = "Code, or beginning of the code, of the place")
    @Parameter(name = "category", in = ParameterIn.QUERY, description = "Code, or beginning of the code, of the content category")
    @Parameter(name = "class", in = ParameterIn.QUERY, description = "Class of the petition")
    @Parameter(name = "channel", in = ParameterIn.QUERY, description = "How it came")
    @Parameter(name = "status", in = ParameterIn.QUERY, description = "Where it stands")
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "Slug of the thematic channel by which it came")
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "due, nearest date first; received or updated, latest first; due if not said")
    @Parameter(name = "after", in = ParameterIn.QUERY, description = "Where the last page ended: its 'next'")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Rows a page, 1 to 200; 50 if not said")
    StaffBodies.Listed list(Actor actor, @Parameter(hidden = true) @RequestParam Map<String, String> asked, Locale locale) {
        return bodies.listed(inbox.list(actor, AskedOf.list(asked)), locale);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<PetitionBodies.Registered> record(Actor actor, @RequestBody byte[] body, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Locale locale) {
        NoRight.unless(actor, Right.RECORD_PETITION);
        var submitted = submit.record(actor, new JsonFacts(() -> Bodies.tree(body)).exactly(Submission.class), key == null ? null : idempotency.key("staff/" + actor.account(), key, body));
        var answer = ResponseEntity.created(URI.create("/api/v1/staff/petitions/" + submitted.receipt().number()));
        if (submitted.replayed()) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer.body(bodies.open().registered(submitted.receipt(), locale));
    }

    @GetMapping("/{number}")
    ResponseEntity<StaffBodies.File> file(Actor actor, @PathVariable String number, Locale locale) {
        var file = files.read(actor, number).orElseThrow(Unknown::new);
        return ResponseEntity.ok().eTag(Integer.toString(file.view().version())).body(bodies.file(file, locale));
    }

    @PostMapping("/{number}/actions/{action}")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = PetitionBodies.Acted.class)))
    ResponseEntity<byte[]> act(Actor actor, @PathVariable String number, @PathVariable String action, @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, Locale locale) {
        return answers.act(new Answers.Attempt(actor, "staff/" + actor.account(), number, action, version, body, key), locale);
    }

    @GetMapping("/{number}/history")
    List<PetitionBodies.Step> history(Actor actor, @PathVariable String number, Locale locale) {
        return bodies.open().steps(files.glance(actor, number).orElseThrow(Unknown::new).timeline(), locale);
    }

    @GetMapping("/{number}/documents")
    List<PetitionBodies.Document> documents(Actor actor, @PathVariable String number, Locale locale) {
        return bodies.open().documents(files.glance(actor, number).orElseThrow(Unknown::new).documents(), locale);
    }

    @GetMapping("/{number}/deadlines")
    List<PetitionBodies.Clock> deadlines(Actor actor, @PathVariable String number, Locale locale) {
        return bodies.open().clocks(files.glance(actor, number).orElseThrow(Unknown::new).deadlines(), locale);
    }
}
