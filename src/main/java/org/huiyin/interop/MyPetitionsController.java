package org.huiyin.interop;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.OwnMatter;
import org.huiyin.access.own.OwnMatters;
import org.huiyin.petition.file.MatterLine;
import org.huiyin.petition.file.OwnList;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.web.NotSignedIn;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The list of one's own matters, and each of them as number and code would show it. */
@RestController
@RequestMapping("/api/v1/me/petitions")
class MyPetitionsController {

    /** {@code label}: a name of one's own, at most 30 characters. */
    record Kept(@Nullable String number, @Nullable String queryCode, @Nullable String label) {}

    private final CitizenSessions sessions;
    private final OwnMatters matters;
    private final OwnList list;
    private final ReadOwnPetition own;
    private final Answers answers;
    private final PetitionBodies bodies;

    MyPetitionsController(CitizenSessions sessions, OwnMatters matters, OwnList list, ReadOwnPetition own, Answers answers, PetitionBodies bodies) {
        this.sessions = sessions;
        this.matters = matters;
        this.list = list;
        this.own = own;
        this.answers = answers;
        this.bodies = bodies;
    }

    @GetMapping
    Items<MatterLine> all(HttpServletRequest request) {
        return Items.all(list.of(account(request)));
    }

    /** Puts one in, or gives one that is there another name or a new code. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Items<MatterLine> add(@RequestBody Kept kept, HttpServletRequest request) {
        var account = account(request);
        list.add(account, request.getRemoteAddr(), new OwnList.Wish(kept.number(), kept.queryCode(), kept.label(), "queryCode"));
        return Items.all(list.of(account));
    }

    @DeleteMapping("/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String number, HttpServletRequest request) {
        if (!matters.remove(account(request), number)) {
            throw new Unknown();
        }
    }

    @GetMapping("/{number}")
    ResponseEntity<PetitionBodies.Public> follow(@PathVariable String number, HttpServletRequest request, Locale locale) {
        var view = own.read(request.getRemoteAddr(), number, matter(number, request).code()).orElseThrow(Unknown::new);
        return ResponseEntity.ok().eTag(Integer.toString(view.version())).body(bodies.open(view, locale));
    }

    @PostMapping("/{number}/actions/{action}")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = PetitionBodies.Acted.class)))
    ResponseEntity<byte[]> act(@PathVariable String number, @PathVariable String action, @RequestBody(required = false) byte @Nullable [] body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request, Locale locale) {
        var actor = own.admitted(request.getRemoteAddr(), number, matter(number, request).code()).orElseThrow(Unknown::new);
        return answers.act(new Answers.Attempt(actor, actor.petitions(number) ? "petitioner" : actor.account(), number, action, version, body, key), locale);
    }

    private OwnMatter matter(String number, HttpServletRequest request) {
        return matters.find(account(request), number).orElseThrow(Unknown::new);
    }

    private CitizenAccount account(HttpServletRequest request) {
        return sessions.current(request).orElseThrow(NotSignedIn::new);
    }
}
