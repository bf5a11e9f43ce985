package org.huiyin.interop;

import java.time.OffsetDateTime;
import org.huiyin.actor.Actor;
import org.huiyin.petition.watch.Exposure;
import org.huiyin.petition.watch.Exposures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the auditor and the office above: who of the accused had seen a petition before that was known. */
@RestController
class ExposuresResource {

    /** {@code what}: kind of reading, {@code act} or {@code held}; {@code account}: none where a unit held it. */
    record SeenByAccused(String number, OffsetDateTime at, @Nullable String account, @Nullable String unit, String what, int times, OffsetDateTime firstAt, OffsetDateTime lastAt) {

        static SeenByAccused of(Exposure e) {
            return new SeenByAccused(e.number(), PetitionBodies.offset(e.at()), e.account(), e.unit(), e.what(), e.times(), PetitionBodies.offset(e.firstAt()), PetitionBodies.offset(e.lastAt()));
        }
    }

    private final Exposures exposures;

    ExposuresResource(Exposures exposures) {
        this.exposures = exposures;
    }

    @GetMapping("/api/v1/staff/exposures")
    Items<SeenByAccused> list(Actor actor, @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") String limit) {
        var slice = exposures.list(actor, after, Choices.number("limit", limit));
        return new Items<>(slice.rows().stream().map(SeenByAccused::of).toList(), slice.next());
    }
}
