package org.huiyin.reception.followup;

import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of an evening, unit by unit: what was handed over on that day, what was due, and what was late by then. */
@Component
public class EveningList {

    private static final int ROWS = 200;
    private static final Pattern CURSOR = Pattern.compile("([\\w-]{1,40})/(\\d{1,18})");

    private final JdbcClient jdbc;
    private final LegalTime time;

    EveningList(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /**
     * A page of the list; one unit's lines follow each other.
     *
     * @param next where the next page starts; {@code null} on the last
     */
    public record Evening(LocalDate day, List<FollowUp> items, @Nullable String next) {

        /** The lines of each unit. */
        public Map<String, List<FollowUp>> byUnit() {
            return items.stream().collect(Collectors.groupingBy(FollowUp::unit, LinkedHashMap::new, Collectors.toList()));
        }

        /** Whether it was handed over on that day. */
        public boolean fresh(FollowUp promise) {
            return promise.handedOn().equals(day);
        }

        /** By how many days it was late on that day; 0 if it was not. */
        public int late(FollowUp promise) {
            return day.isAfter(promise.due()) && (promise.settledOn() == null || promise.settledOn().isAfter(day)) ? (int) (day.toEpochDay() - promise.due().toEpochDay()) : 0;
        }
    }

    /**
     * Of the own office. A promise that was sent back counts as not settled on the days before.
     *
     * @param day   today where nothing is said
     * @param after where the page before ended; empty: the first
     * @throws InvalidInput on {@code day} if it has not come yet, on {@code after} if it cannot be read
     */
    @Needs(Right.FOLLOW_UP)
    public Evening list(Actor actor, @Nullable LocalDate day, String after) {
        var on = day == null ? time.today() : day;
        if (on.isAfter(time.today()) || on.getYear() < 2000) {
            throw InvalidInput.of("day", "reception.follow-up.no-evening");
        }
        var cursor = CURSOR.matcher(after.isEmpty() ? "-/0" : after);
        if (!cursor.matches()) {
            throw InvalidInput.of("after", "reception.after");
        }
        var found = jdbc.sql(FollowUpRows.READ + """
                where f.office = :office and f.handed_on <= :day and (f.handed_on = :day or f.due = :day or f.due < :day and (f.settled_on is null or f.settled_on > :day))
                  and (f.unit, f.id) > (:unit, :id) order by f.unit, f.id limit :limit""").param("office", actor.unit()).param("day", Date.valueOf(on)).param("unit", cursor.group(1))
                .param("id", Long.parseLong(cursor.group(2))).param("limit", ROWS + 1).query(FollowUpRows::read).list();
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new Evening(on, List.copyOf(page), found.size() > ROWS ? page.getLast().unit() + '/' + page.getLast().id() : null);
    }
}
