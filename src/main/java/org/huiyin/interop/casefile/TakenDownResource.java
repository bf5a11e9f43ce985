package org.huiyin.interop.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ReadTakenDown;
import org.huiyin.petition.file.TakenDown;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The receipt for what was taken down from a paper of the petitioner's. */
@RestController
class TakenDownResource {

    /** {@code receivedOn}: the day on which the paper came to the desk, from which it counts; {@code hash}: of the event, by which the log can be checked. */
    record PaperReceipt(String number, int seq, String action, OffsetDateTime at, LocalDate receivedOn, boolean thumbprint, boolean readAloud, @Nullable String unit, String hash) {

        static PaperReceipt of(TakenDown taken) {
            return new PaperReceipt(taken.number(), taken.seq(), taken.action().code(), OffsetDateTime.ofInstant(taken.at(), LegalTime.ZONE), taken.receivedOn(), taken.thumbprint(),
                    taken.readAloud(), taken.unit(), taken.hash());
        }
    }

    private final ReadTakenDown taken;

    TakenDownResource(ReadTakenDown taken) {
        this.taken = taken;
    }

    @GetMapping("/api/v1/staff/petitions/{number}/taken/{seq:\\d{1,6}}")
    PaperReceipt receipt(Actor actor, @PathVariable String number, @PathVariable int seq) {
        if (!taken.knows(actor, number)) {
            throw new Unknown();
        }
        return taken.read(actor, number, seq).map(PaperReceipt::of).orElseThrow(() -> InvalidInput.of("seq", "interop.taken.none"));
    }
}
