package org.huiyin.petition.publication;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Case;
import org.huiyin.petition.lifecycle.Refusal;
import org.jspecify.annotations.Nullable;

/** A petition that somebody wants to publish, and whether its petitioner agreed. */
record Publishable(Case petition, boolean consent) {

    private static final Set<Status> ANSWERED = EnumSet.of(Status.CLOSED, Status.FINAL, Status.FINAL_CARE);

    /** What the public may see at all, on {@code petition p}: the same as {@link #bar}, in SQL. */
    static final String SQL = "p.publish_consent and p.ended and not p.sealed and not p.trace and p.class <> 'accusation' and p.excluded = '{}' and p.erased_at is null and p.status in ('CLOSED', 'FINAL', 'FINAL_CARE')";

    /** Why this actor cannot publish it. */
    Outcome.@Nullable Refused bar(Actor actor) {
        var course = petition.course();
        if (!course.desk().office().equals(actor.unit()) || course.secrecy().keepsAway(actor.account())) {
            return Refusal.because("publication-not-yours", "");
        }
        if (course.sealed() || course.secrecy().trace() || petition.accusation() || !course.excluded().isEmpty()) {
            return Refusal.because("publication-sealed", "30");
        }
        if (!consent) {
            return Refusal.because("publication-no-consent", "");
        }
        return finished() ? null : Refusal.because("publication-not-finished", "");
    }

    private boolean finished() {
        return petition.ended() && ANSWERED.contains(petition.status()) && petition.course().path().issuedOn() != null;
    }

    Optional<Outcome.Refused> barred(Actor actor) {
        return Optional.ofNullable(bar(actor));
    }
}
