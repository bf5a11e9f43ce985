package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind an act that a clerk takes down for a petitioner: the paper that was signed, or marked with a thumb by who does not write.
 *
 * @param receivedOn day on which it came to the desk, from which it counts
 * @param scan       id of the scanned paper
 * @param thumbprint marked with a thumb
 * @param readAloud  read out before it was signed, and agreed to
 */
public record OnPaper(@Nullable LocalDate receivedOn, @Nullable String scan, @Nullable Boolean thumbprint, @Nullable Boolean readAloud) {

    /** Checks it whole: somebody who acts for the petitioner needs it, the petitioner has no use for it. */
    public Checks check(Checks checks, Situation situation) {
        var clerk = situation.actor().signedIn();
        return marks(checks, situation)
                .that(!clerk || receivedOn != null, "receivedOn", "runtime.missing")
                .notAfter("receivedOn", receivedOn, situation.today())
                .notBefore("receivedOn", receivedOn, LocalDate.ofInstant(situation.petition().origin().receivedAt(), LegalTime.ZONE))
                .that(!clerk || scan != null && !scan.isBlank(), "scan", "runtime.missing")
                .optional("scan", scan, 40)
                .that(clerk || scan == null && receivedOn == null, "receivedOn", "petition.for-paper-only");
    }

    /** Checks how it was signed only: what a thumb marks was read out first. */
    public Checks marks(Checks checks, Situation situation) {
        return checks.that(situation.actor().signedIn() || thumbprint == null && readAloud == null, "readAloud", "petition.for-paper-only")
                .that(!Boolean.TRUE.equals(thumbprint) || Boolean.TRUE.equals(readAloud), "readAloud", "petition.read-aloud-first");
    }

    /** Tells it in the event, and keeps the scan in the case. */
    public Decision on(Decision decision) {
        return signed(decision).fact("date", receivedOn).attach(scan == null || scan.isBlank() ? List.of() : List.of(scan));
    }

    /** Tells how it was signed. */
    public Decision signed(Decision decision) {
        return decision.fact("thumbprint", thumbprint).fact("readAloud", readAloud);
    }
}
