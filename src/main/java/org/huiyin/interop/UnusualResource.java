package org.huiyin.interop;

import java.time.OffsetDateTime;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.watch.UnusualReading;
import org.huiyin.petition.watch.UnusualReadings;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For the auditor: reading that is out of the ordinary, and what came of looking at it. */
@RestController
class UnusualResource {

    record AuditorsNote(OffsetDateTime at, String account, String note) {}

    /** {@code hour}: when the hour began in which the limit was reached; {@code times}: within sixty minutes, when it was found. */
    record ReportedReading(long id, String rule, String account, @Nullable String unit, OffsetDateTime hour, int times, List<AuditorsNote> looks) {

        static ReportedReading of(UnusualReading u) {
            return new ReportedReading(u.id(), u.rule().code(), u.account(), u.unit(), PetitionBodies.offset(u.hour()), u.times(),
                    u.looks().stream().map(look -> new AuditorsNote(PetitionBodies.offset(look.at()), look.account(), look.note())).toList());
        }
    }

    record Noted(@Nullable String note) {}

    private final UnusualReadings unusual;

    UnusualResource(UnusualReadings unusual) {
        this.unusual = unusual;
    }

    @GetMapping("/api/v1/staff/unusual-readings")
    Items<ReportedReading> list(Actor actor, @RequestParam(defaultValue = "false") boolean open, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") String limit) {
        var slice = unusual.list(actor, open, after, Choices.number("limit", limit));
        return new Items<>(slice.rows().stream().map(ReportedReading::of).toList(), slice.next());
    }

    @PostMapping("/api/v1/staff/unusual-readings/{report:\\d{1,18}}/looks")
    @Once
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Reads(Noted.class)
    void looked(Actor actor, @PathVariable("report") long id, @RequestBody(required = false) byte @Nullable [] body) {
        if (!unusual.looked(actor, id, new JsonFacts(() -> Bodies.tree(body)).as(Noted.class).note())) {
            throw new Unknown();
        }
    }
}
