package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which way it takes.
 *
 * @param redo      whether it is handled anew after a review revoked the answer
 * @param returnsTo where it goes on when an objection, a dispute, a mediation or a hearing is over
 */
public record Path(@Nullable String route, @Nullable LocalDate acceptedOn, Answer answer, boolean redo, @Nullable Status returnsTo) {

    Path accepted(@Nullable String by, LocalDate on) {
        return new Path(by, on, answer, redo, returnsTo);
    }

    Path answered(Answer next) {
        return new Path(route, acceptedOn, next, redo, returnsTo);
    }

    Path anew() {
        return new Path(route, acceptedOn, answer.revoked(), true, null);
    }

    Path returning(@Nullable Status to) {
        return new Path(route, acceptedOn, answer, redo, to);
    }

    public @Nullable LocalDate issuedOn() {
        return answer.issuedOn();
    }
}
