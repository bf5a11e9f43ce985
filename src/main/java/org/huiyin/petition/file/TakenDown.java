package org.huiyin.petition.file;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk took down from a paper of the petitioner's, as its printed receipt tells it.
 *
 * @param receivedOn day on which the paper came to the desk, from which it counts
 * @param unit       name of the unit whose desk it was
 * @param hash       of the event, by which the log can be checked
 */
public record TakenDown(String number, int seq, Action action, Instant at, LocalDate receivedOn, boolean thumbprint, boolean readAloud, @Nullable String unit, String hash) {

    private static final Map<String, Action> BY_EVENT = Map.of("withdrawn", Action.WITHDRAW, "supplemented", Action.SUPPLEMENT, "question-answered", Action.ANSWER, "rated", Action.RATE,
            "review-requested", Action.REQUEST_REVIEW, "rereview-requested", Action.REQUEST_REREVIEW);

    static @Nullable Action action(String event) {
        return BY_EVENT.get(event);
    }

    /** Whether somebody of a unit took it down: whoever acts with a code of his own is named by the petition. */
    public static boolean is(TimelineEntry entry) {
        return BY_EVENT.containsKey(entry.type()) && entry.by() != null && byStaff(entry.by());
    }

    static boolean byStaff(String account) {
        return !account.startsWith("petitioner/") && !account.startsWith("member/");
    }
}
