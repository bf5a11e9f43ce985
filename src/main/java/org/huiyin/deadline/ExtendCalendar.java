package org.huiyin.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator enters the days off and worked weekends of a year, once the State Council has announced them. */
@Component
public class ExtendCalendar {

    /** What the year came to. */
    public record Entered(int year, int rest, int worked, int workingDays) {}

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Calendars calendars;
    private final LegalTime time;

    ExtendCalendar(JdbcClient jdbc, PlatformTransactionManager transactions, Calendars calendars, LegalTime time) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * Replaces the whole year, at once and for good. Deadlines already started keep their dates. Statutory holidays with a fixed
     * date rest whether or not they are listed.
     *
     * @param rest   ISO dates of the days off; weekends may be left out
     * @param worked ISO dates of the weekend days that are worked
     * @param source the announcement, at most 500 characters
     * @throws InvalidInput naming each bad row ({@code rest[3]}); then nothing is stored
     */
    @Needs(Right.EDIT_CALENDAR)
    public Entered replaceYear(Actor actor, int year, @Nullable List<@Nullable String> rest, @Nullable List<@Nullable String> worked, @Nullable String source) {
        NoRight.unless(actor, Right.EDIT_CALENDAR);
        var checked = new CalendarSheet(year).rest(rest).worked(worked).source(source).checked();
        transaction.executeWithoutResult(status -> store(checked, String.valueOf(source).strip(), actor.account()));
        calendars.reload();
        return new Entered(year, checked.rest().size(), checked.worked().size(), calendars.get().workingDays(year));
    }

    private void store(CalendarYear checked, String source, String account) {
        jdbc.sql("""
                insert into calendar_year (year, source, entered_by, entered_at) values (:year, :source, :account, :at)
                on conflict (year) do update set source = excluded.source, entered_by = excluded.entered_by, entered_at = excluded.entered_at
                """)
                .param("year", checked.year()).param("source", source).param("account", account).param("at", Deadlines.stamp(time.instant())).update();
        jdbc.sql("delete from calendar_day where year = :year").param("year", checked.year()).update();
        insert(checked.year(), "rest", checked.rest().keySet());
        insert(checked.year(), "worked", checked.worked());
    }

    private void insert(int year, String kind, Collection<LocalDate> days) {
        jdbc.sql("insert into calendar_day (day, year, kind) select day::date, :year, :kind from unnest(string_to_array(:days, ',')) day")
                .param("year", year).param("kind", kind)
                .param("days", days.stream().map(LocalDate::toString).collect(Collectors.joining(","))).update();
    }
}
