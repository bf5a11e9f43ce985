package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which way it takes.
 *
 * @param returnsTo where it goes on when an objection, a dispute, a mediation or a hearing is over
 * @param supported whether the answer in force supports a claim, which must then be carried out (Art 32)
 * @param redo      whether it is handled anew after a review revoked the answer
 */
public record Path(@Nullable String route, @Nullable LocalDate acceptedOn, @Nullable LocalDate issuedOn, boolean supported, boolean redo,
        @Nullable Status returnsTo) {

    Path accepted(@Nullable String by, LocalDate on) {
        return new Path(by, on, issuedOn, supported, redo, returnsTo);
    }

    Path answered(boolean anyClaimSupported, LocalDate on) {
        return new Path(route, acceptedOn, on, anyClaimSupported, redo, returnsTo);
    }

    Path anew() {
        return new Path(route, acceptedOn, issuedOn, false, true, null);
    }

    Path returning(@Nullable Status to) {
        return new Path(route, acceptedOn, issuedOn, supported, redo, to);
    }
}
