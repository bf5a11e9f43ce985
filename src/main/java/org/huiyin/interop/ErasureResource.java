package org.huiyin.interop;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.retention.EraseFile;
import org.huiyin.petition.retention.ListDueFiles;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Refusal;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Closed files whose time in the archive is over: which they are, and giving them up by two. */
@RestController
class ErasureResource {

    record Cause(@Nullable String reason) {}

    record Confirmation(@Nullable String confirm) {}

    record DueRow(String number, @Nullable String petitionClass, OffsetDateTime receivedAt, OffsetDateTime lastEntry, LocalDate since, @Nullable String proposedBy, @Nullable String reason) {}

    record DueRows(List<DueRow> items, @Nullable String next) {}

    record ErasureStep(String number, String event) {}

    private final ListDueFiles due;
    private final EraseFile erase;

    ErasureResource(ListDueFiles due, EraseFile erase) {
        this.due = due;
        this.erase = erase;
    }

    @GetMapping("/api/v1/staff/erasures")
    DueRows list(Actor actor, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") String limit) {
        var slice = due.list(actor, after, Choices.number("limit", limit));
        return new DueRows(slice.items().stream().map(file -> new DueRow(file.number(), file.petitionClass(), PetitionBodies.offset(file.receivedAt()),
                PetitionBodies.offset(file.lastEntry()), file.since(), file.proposedBy(), file.reason())).toList(), slice.next());
    }

    @PostMapping("/api/v1/staff/petitions/{number}/erasure")
    @Once
    @Reads(Cause.class)
    ErasureStep propose(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return said(erase.propose(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(Cause.class).reason()));
    }

    @DeleteMapping("/api/v1/staff/petitions/{number}/erasure")
    ErasureStep withdraw(Actor actor, @PathVariable String number) {
        return said(erase.withdraw(actor, number));
    }

    @PostMapping("/api/v1/staff/petitions/{number}/erasure/consent")
    @Reads(Confirmation.class)
    ErasureStep consent(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        return said(erase.consent(actor, number, new JsonFacts(() -> Bodies.tree(body)).as(Confirmation.class).confirm()));
    }

    private static ErasureStep said(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> new ErasureStep(done.number(), done.events().getLast());
            case Outcome.Refused refused -> throw Refusal.forbiddenAsThingsStand(refused.code(), null, refused.words());
            case Outcome.Stale stale -> throw Refusal.stale();
            case Outcome.Unconditional unconditional -> throw Refusal.withoutVersion();
            case Outcome.Unknown unknown -> throw new Unknown();
        };
    }
}
