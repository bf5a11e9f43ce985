package org.huiyin.reception.hall;

import java.util.Arrays;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A call-back as it is written down.
 *
 * @param outcome code of a {@link CallBackOutcome}
 * @param note    who was spoken to and what they said, or how often it rang
 * @param seen    code of the {@link Verification} that stood when they were called; nothing: whatever stands now
 */
public record CallBackOrder(@Nullable String outcome, @Nullable String note, @Nullable String seen) {

    private static final int LONGEST_NOTE = 1000;

    public CallBackOrder {
        outcome = TalkOrder.said(outcome);
        note = TalkOrder.said(note);
        seen = TalkOrder.said(seen);
    }

    Checks checks() {
        return new Checks().required("outcome", outcome, 20).oneOf("outcome", outcome, Arrays.stream(CallBackOutcome.values()).map(CallBackOutcome::code).toList()).required("note", note, LONGEST_NOTE);
    }

    /** Whether it stands as it stood for whoever called: people may have rated it themselves since. */
    boolean fits(Verification now) {
        return seen == null || seen.equals(now.code());
    }
}
