package org.huiyin.petition.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the petitioner may rate, and if not, why not.
 *
 * @param until last day of the window, of one that is open or over
 * @param lines both subjects with their names, and what was said of each
 */
public record RatingRight(Kind kind, @Nullable LocalDate until, List<Line> lines) {

    /** How the right stands. */
    public enum Kind {
        /** Nothing was answered yet, or nothing will be. */
        NONE,
        /** The window begins with the proven delivery. */
        AFTER_DELIVERY,
        OPEN, OVER;

        /** As in messages: {@code after-delivery}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One subject: {@code rated} is what was said of it, {@code may} whether it can still be said or changed. */
    public record Line(Subject subject, String name, @Nullable Rated rated, boolean may) {}

    /** Whether anything of it is worth a word. */
    public boolean told() {
        return kind != Kind.NONE;
    }
}
