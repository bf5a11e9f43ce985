package org.huiyin.access.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of readings lies in parts by legal month; no row is refused because its month has none. */
class ReadingMonthsModuleTests extends OnPostgres {

    private static final Actor HANDLER = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));
    private static final List<String> QUESTIONS = List.of("petition = 4715", "account = 'a' and (at, id) < (now(), 5) order by at desc, id desc limit 50",
            "unit = 'u' and (at, id) < (now(), 5) order by at desc, id desc limit 50", "(at, id) < (now(), 5) and at >= now() - interval '31 days' order by at desc, id desc limit 50",
            "words_hash = any(array['a'::bytea]) order by at desc, id desc limit 50", "at > now() - interval '1 hour' and at <= now() and petition is not null",
            "id > 5 and id <= 7", "id = 5", "id > 5 and reason is not null order by id limit 100", "id > 5 and words is not null order by id limit 100", "what like '%: %' order by id limit 500",
            "petition = 5 and account = 'a' and reason is not null and at >= now()");

    @Autowired Readings readings;
    @Autowired RecurringTask<Void> readingMonthsTask;
    @Autowired LegalTime time;
    @Autowired JdbcTemplate jdbc;
    @Autowired TransactionTemplate transaction;

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standAt(String instant) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(instant)));
    }

    private List<String> lies(String number) {
        return jdbc.queryForList("select tableoid::regclass::text from reading where number = ? order by id", String.class, number);
    }

    private boolean isThere(String part) {
        return Boolean.TRUE.equals(jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, part));
    }

    @Test
    void monthsAheadAreThereFromTheStart() {
        var month = time.today().withDayOfMonth(1);
        for (int ahead = 0; ahead <= ReadingMonths.AHEAD; ahead++) {
            assertThat(isThere("reading_%tY_%<tm".formatted(month.plusMonths(ahead)))).isTrue();
        }
        readings.record(HANDLER, 4715, "falls-today", "file");
        assertThat(lies("falls-today")).containsExactly("reading_%tY_%<tm".formatted(month));
    }

    @Test
    void whatIsReadInAFarMonthIsKeptAndTakenOverByItsPart() {
        standAt("2041-05-31T15:59:59Z");
        readings.record(HANDLER, 4716, "far-ahead", "file");
        standAt("2041-05-31T16:00:01Z");
        readings.record(HANDLER, 4716, "far-ahead", "petitioner", null, "约见");
        assertThat(lies("far-ahead")).containsExactly("reading_default", "reading_default");
        var before = jdbc.queryForList("select * from reading where number = 'far-ahead' order by id");
        readingMonthsTask.executeRecurringly(null, null);
        assertThat(lies("far-ahead")).containsExactly("reading_2041_05", "reading_2041_06");
        assertThat(jdbc.queryForList("select * from reading where number = 'far-ahead' order by id")).usingRecursiveComparison().isEqualTo(before);
        assertThat(isThere("reading_2041_09")).isTrue();
        readings.record(HANDLER, Map.of(4716L, "far-ahead"), "file");
        assertThat(lies("far-ahead")).endsWith("reading_2041_06");
        for (var part : List.of("reading", "reading_2041_05", "reading_default")) {
            assertThatThrownBy(() -> jdbc.update("truncate " + part)).as(part).isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> jdbc.update("delete from reading_2041_05")).isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.update("update reading set at = at + interval '1 year' where number = 'far-ahead'")).isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
        standAt("2041-05-01T00:00:00Z");
        jdbc.update("insert into reading (at, account, what, number) values ('2039-01-15T00:00:00Z', 'handler', 'file', 'astray')");
        assertThatThrownBy(() -> jdbc.update("delete from reading_default")).as("the trigger stands again").isInstanceOf(DataAccessException.class).hasMessageContaining("append-only");
    }

    @Test
    void everyQuestionHasItsIndexInEveryPart() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local enable_seqscan = off");
            QUESTIONS.forEach(question -> assertThat(plan("select * from reading where " + question)).as(question).contains("Index").doesNotContain("Seq Scan"));
            assertThat(plan("select max(id) from reading")).contains("Index").doesNotContain("Seq Scan");
        });
    }

    private String plan(String sql) {
        return String.join("\n", jdbc.queryForList("explain " + sql, String.class));
    }

    @Test
    void theRowsOfBeforeMoveAsTheyAre() {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("create schema log_of_before");
            jdbc.execute("set local search_path = log_of_before");
            List.of("V1__accounts", "V40__readings_of_every_kind").forEach(this::migrate);
            jdbc.execute("""
                    insert into reading (at, account, petition, number, what, reason) values ('2026-01-31T15:59:59.999999Z', 'clerk', 1, 'n', 'file', null), ('2024-02-29T00:00:00Z', 'clerk', 1, 'n', 'petitioner', 'x'),
                        ('2026-01-31T16:00:00Z', 'petitioner/n', 1, 'n', 'own', null)""");
            jdbc.execute("alter table reading drop constraint reading_what_is_a_code");
            jdbc.execute("insert into reading (at, account, petition, number, what) values ('2031-12-01T00:00:00Z', 'clerk', 1, 'n', 'petitioner: in clear')");
            jdbc.execute("insert into reading (at, account, what) values (now(), 'a', 'given-and-gone')");
            jdbc.execute("alter table reading disable trigger reading_is_kept");
            jdbc.execute("delete from reading where what = 'given-and-gone'");
            var columns = "select id, at, account, unit, petition, number, what, from_address, region, about, encode(reason, 'hex') as reason, words, words_hash, shown from reading order by id";
            var before = jdbc.queryForList(columns);
            migrate("V43__reading_by_month");
            assertThat(jdbc.queryForList(columns)).isEqualTo(before).hasSize(4);
            assertThat(lies("n")).containsExactly("reading_2026_01", "reading_2024_02", "reading_2026_02", "reading_2031_12");
            jdbc.execute("insert into reading (at, account, what) values (now(), 'a', 'next')");
            assertThat(jdbc.queryForObject("select id from reading where what = 'next'", Long.class)).as("no number comes again").isEqualTo(6);
            status.setRollbackOnly();
        });
    }

    private void migrate(String script) {
        try {
            jdbc.execute(new ClassPathResource("db/migration/access/" + script + ".sql").getContentAsString(StandardCharsets.UTF_8));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
