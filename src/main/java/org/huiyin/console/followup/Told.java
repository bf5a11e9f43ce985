package org.huiyin.console.followup;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.reception.followup.FollowUpChange;
import org.huiyin.web.Page;
import org.jspecify.annotations.Nullable;

/** What stands in the log of a promise, in words: colours and steps are kept as their codes. */
public final class Told {

    private Told() {}

    public static String change(Page page, FollowUpChange change) {
        var facts = switch (change.what()) {
            case "handed-over" -> colour(page, change.after());
            case "recoloured" -> page.t("console.follow-up.from-to", colour(page, change.before()), colour(page, change.after()));
            case "urged" -> page.t("reception.follow-up.attention." + change.after());
            case "passed-on", "watched-over" -> change.after();
            default -> null;
        };
        var said = Stream.of(facts, change.words()).filter(each -> each != null).collect(Collectors.joining("\n"));
        return said.isEmpty() ? "–" : said;
    }

    /** Kept as its code and the day. */
    private static String colour(Page page, @Nullable String kept) {
        var parts = String.valueOf(kept).split(" ");
        return page.t("console.follow-up.colour-due", page.t("console.follow-up.colour." + parts[0]), parts[parts.length - 1]);
    }
}
