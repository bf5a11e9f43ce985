package org.huiyin.reception.hall;

import java.util.Arrays;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A call-back as it is written down.
 *
 * @param outcome code of a {@link CallBackOutcome}
 * @param note    who was spoken to and what they said, or how often it rang
 */
public record CallBackOrder(@Nullable String outcome, @Nullable String note) {

    private static final int LONGEST_NOTE = 1000;

    public CallBackOrder {
        outcome = TalkOrder.said(outcome);
        note = TalkOrder.said(note);
    }

    Checks checks() {
        return new Checks().required("outcome", outcome, 20).oneOf("outcome", outcome, Arrays.stream(CallBackOutcome.values()).map(CallBackOutcome::code).toList()).required("note", note, LONGEST_NOTE);
    }
}
