package org.huiyin.interop;

import java.time.OffsetDateTime;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.publication.PublicWords;
import org.huiyin.petition.publication.PublicationSheet;
import org.huiyin.petition.publication.PublishPetition;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Refusal;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Publishing a finished matter: how it is or would be public, putting it out, taking it back. */
@RestController
class PublicationResource {

    /** {@code refusal}: code of why it cannot be public; {@code publicNumber}: where it is public now; {@code words}: public now, or proposed. */
    record PublicationState(String number, @Nullable String refusal, @Nullable String publicNumber, @Nullable OffsetDateTime publishedAt, PublicWords words) {

        static PublicationState of(PublicationSheet sheet) {
            var refused = sheet.barred();
            var standing = sheet.standing();
            return new PublicationState(sheet.number(), refused == null ? null : refused.code(), standing == null ? null : standing.number(),
                    standing == null ? null : PetitionBodies.offset(standing.publishedAt()), sheet.words());
        }
    }

    private final PublishPetition publishing;

    PublicationResource(PublishPetition publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/publication")
    PublicationState look(Actor actor, @PathVariable String number) {
        return publishing.look(actor, number).map(PublicationState::of).orElseThrow(Unknown::new);
    }

    @PutMapping("/api/v1/staff/petitions/{number}/publication")
    @Reads(PublicWords.class)
    PublicationState publish(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return done(actor, publishing.publish(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(PublicWords.class)));
    }

    @DeleteMapping("/api/v1/staff/petitions/{number}/publication")
    PublicationState withdraw(Actor actor, @PathVariable String number) {
        return done(actor, publishing.withdraw(actor, number));
    }

    private PublicationState done(Actor actor, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> look(actor, done.number());
            case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), refused.article().isEmpty() ? null : refused.article(), refused.words());
            case Outcome.Stale stale -> throw Refusal.stale();
            case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
            case Outcome.Unknown unknown -> throw new Unknown();
        };
    }
}
