package org.huiyin.interop;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.PublicView;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Refusal;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries an action from a request to the one door, and its outcome back as an answer. */
@Component
class Answers {

    /** An action as it was sent. {@code caller} is whom an idempotency key belongs to. */
    record Attempt(Actor actor, String caller, String number, String action, @Nullable String ifMatch, byte @Nullable [] body, @Nullable String key) {}

    private final ActOnPetition acts;
    private final ReadFile files;
    private final PetitionBodies bodies;
    private final Idempotency idempotency;
    private final JsonMapper json;

    Answers(ActOnPetition acts, ReadFile files, PetitionBodies bodies, Idempotency idempotency, JsonMapper json) {
        this.acts = acts;
        this.files = files;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.json = json;
    }

    ResponseEntity<byte[]> act(Attempt attempt, Locale locale) {
        var body = attempt.body() == null ? new byte[0] : attempt.body();
        if (attempt.key() == null) {
            return answer(done(attempt, body, locale), false);
        }
        var key = idempotency.key(attempt.caller() + ' ' + attempt.number() + ' ' + attempt.action(), attempt.key(), body);
        var answer = idempotency.once(key, () -> done(attempt, body, locale));
        return answer(answer.bytes(), answer.replayed());
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, boolean replayed) {
        var answer = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        return (replayed ? answer.header("Idempotency-Replayed", "true") : answer).body(bytes);
    }

    private byte[] done(Attempt attempt, byte[] body, Locale locale) {
        var action = Action.of(attempt.action()).orElseThrow(Unknown::new);
        var outcome = acts.act(attempt.actor(), attempt.number(), version(attempt.ifMatch()), action, new JsonFacts(() -> Bodies.tree(body)));
        return json.writeValueAsBytes(said(attempt.actor(), outcome, locale));
    }

    private PetitionBodies.Acted said(Actor actor, Outcome outcome, Locale locale) {
        return switch (outcome) {
            case Outcome.Done done -> acted(done, files.after(actor, done.number()), locale);
            case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), refused.article().isEmpty() ? null : refused.article(), refused.words());
            case Outcome.Stale stale -> throw Refusal.stale();
            case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
            case Outcome.Unknown unknown -> throw new Unknown();
        };
    }

    private PetitionBodies.Acted acted(Outcome.Done done, Optional<PublicView> now, Locale locale) {
        return new PetitionBodies.Acted(done.status(), done.version(), done.events(), now.map(v -> bodies.clocks(v.deadlines(), locale)).orElse(List.of()),
                now.map(v -> bodies.documents(v.documents(), locale)).orElse(List.of()));
    }

    private static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            return null;
        }
        var bare = ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!bare.matches("\\d{1,9}")) {
            throw InvalidInput.of("If-Match", "interop.wrong-version");
        }
        return Integer.valueOf(bare);
    }
}
