package org.huiyin.petition.file;

import java.time.LocalDate;
import java.util.Locale;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/**
 * Whether an answer can be taken to the organ above (Art 35, 36), and if not, why not.
 *
 * @param ask       how to ask for it while it is {@link Kind#OPEN}
 * @param until     last day of the window, of one that is open or has lapsed
 * @param decidedBy last day for the decision if it were asked for today
 */
public record ReviewRight(Kind kind, @Nullable Action ask, @Nullable LocalDate until, @Nullable LocalDate decidedBy) {

    /** How the right stands. */
    public enum Kind {
        /** Nothing to be said: no answer yet, or it was asked for. */
        NONE,
        OPEN, LAPSED,
        /** The window begins with the proven delivery. */
        AFTER_DELIVERY,
        /** A suggestion is answered, not decided (Art 29). */
        SUGGESTION,
        /** The discipline rules have ways of their own (Art 30). */
        ACCUSATION,
        /** The law of the route has remedies of its own (Art 31(1) to (5)). */
        OTHER_ROUTE,
        /** It ended without a handling opinion, as by an agreement (Art 33). */
        NO_OPINION,
        /** Decided on three levels (Art 36). */
        FINAL;

        /** As in messages: {@code after-delivery}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static ReviewRight of(Kind kind) {
        return new ReviewRight(kind, null, null, null);
    }
}
