package org.huiyin.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reception days that were announced, for anybody. */
@Component
public class Receptions {

    private static final Pattern REGION = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");
    private static final Pattern CURSOR = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})_(\\d{1,18})");

    private static final int DAYS_BEHIND = 30;
    private static final int MOST_BEHIND = 100;

    private final ReceptionRows rows;
    private final ReceptionLog log;
    private final LegalTime time;

    Receptions(ReceptionRows rows, ReceptionLog log, LegalTime time) {
        this.rows = rows;
        this.log = log;
        this.time = time;
    }

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Reception> items, @Nullable String next) {}

    /**
     * Those of today and later, the next first.
     *
     * @param region code of a region, which means all below it; blank: anywhere
     * @param after  where the page before ended; blank: the first
     * @throws InvalidInput on {@code region} or {@code after} if they cannot be read
     */
    public Slice ahead(String region, String after, int limit) {
        var prefix = region.isBlank() ? "" : REGION.matcher(region.strip()).matches() ? region.strip().replaceFirst("(00)+$", "") : null;
        if (prefix == null) {
            throw InvalidInput.of("region", "reception.region");
        }
        var cursor = CURSOR.matcher(after.isBlank() ? time.today() + "_0" : after);
        if (!cursor.matches()) {
            throw InvalidInput.of("after", "reception.after");
        }
        var found = rows.announced(prefix, day(cursor.group(1)), Long.parseLong(cursor.group(2)), limit + 1);
        var page = found.subList(0, Math.min(found.size(), limit));
        return new Slice(List.copyOf(page), found.size() > limit ? page.getLast().day() + "_" + page.getLast().id() : null);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (java.time.format.DateTimeParseException e) {
            throw InvalidInput.of("after", "reception.after");
        }
    }

    /** The own office's of the last thirty days, the newest first; at most a hundred. */
    @Needs(Right.READ_BATCHES)
    public List<Reception> behind(Actor actor) {
        return rows.held(String.valueOf(actor.unit()), time.today().minusDays(DAYS_BEHIND), time.today(), MOST_BEHIND);
    }

    public Optional<Reception> find(long id) {
        return rows.find(id).filter(day -> day.announcedAt() != null);
    }

    /** What was changed since it was announced, the newest first. */
    public List<ReceptionChange> changes(Reception announced) {
        return log.publicOf(announced.id());
    }
}
