package org.huiyin.petition.lifecycle;

import java.time.LocalDate;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which way it takes.
 *
 * @param redo      whether it is handled anew after a review revoked the answer
 * @param returnsTo where it goes on when an objection, a dispute, a mediation or a hearing is over
 * @param asked     whether the petitioner was asked something and has not answered; no clock stops for it
 */
public record Path(@Nullable String route, @Nullable LocalDate acceptedOn, Answer answer, boolean redo, @Nullable Status returnsTo, boolean asked) {

    Path accepted(@Nullable String by, LocalDate on) {
        return new Path(by, on, answer, redo, returnsTo, asked);
    }

    Path answered(Answer next) {
        return new Path(route, acceptedOn, next, redo, returnsTo, asked);
    }

    Path anew() {
        return new Path(route, acceptedOn, answer.revoked(), true, null, asked);
    }

    Path returning(@Nullable Status to) {
        return new Path(route, acceptedOn, answer, redo, to, asked);
    }

    Path asking(boolean open) {
        return new Path(route, acceptedOn, answer, redo, returnsTo, open);
    }

    public @Nullable LocalDate issuedOn() {
        return answer.issuedOn();
    }
}
