package org.huiyin.petition.note;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.huiyin.access.reading.Readings;
import org.huiyin.access.reading.Search;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the reader was mentioned, the newest first; only in petitions that are still in sight. */
@Component
public class Mentions {

    public static final int MOST = 200;
    private static final int COUNTED = 1000;

    /** A page, and where the next one starts; {@code null} on the last. */
    public record Slice(List<Mention> rows, @Nullable String next) {}

    private static final String LIST = """
            select n.id as note, p.number, p.title, p.sealed, n.at, n.author as by, m.seen_at is not null as seen
              from mention m join internal_note n on n.id = m.note join petition p on p.id = m.petition
             where m.account = :account and m.note < :after and %s order by m.note desc limit :limit""".formatted(Sight.READABLE);
    private static final String UNSEEN = """
            select count(*) from (select m.note from mention m join petition p on p.id = m.petition where m.account = :account and m.seen_at is null and %s limit %d) found"""
            .formatted(Sight.READABLE, COUNTED);

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Readings readings;
    private final LegalTime time;

    Mentions(JdbcClient jdbc, Sight sight, Readings readings, LegalTime time) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.readings = readings;
        this.time = time;
    }

    /** @throws InvalidInput if limit or cursor cannot be read */
    @Needs(Right.NOTE)
    public Slice list(Actor actor, @Nullable String after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "petition.wrong-limit", MOST);
        }
        if (after != null && !after.isBlank() && !after.matches("\\d{1,18}")) {
            throw InvalidInput.of("after", "petition.wrong-cursor");
        }
        var found = sight.bind(jdbc.sql(LIST), actor).param("account", actor.account()).param("limit", limit + 1)
                .param("after", after == null || after.isBlank() ? Long.MAX_VALUE : Long.parseLong(after)).query(Mention.class).list();
        var rows = found.subList(0, Math.min(limit, found.size()));
        readings.record(actor, Search.of("mentions", Map.of(), null, rows.size()));
        return new Slice(rows, found.size() > limit ? Long.toString(rows.getLast().note()) : null);
    }

    /** How many the reader has not looked at, counted up to a thousand. */
    @Needs(Right.NOTE)
    public int unseen(Actor actor) {
        return sight.bind(jdbc.sql(UNSEEN), actor).param("account", actor.account()).query(Integer.class).single();
    }

    /** The reader has opened the case. */
    public void seen(Actor actor, long petition) {
        jdbc.sql("update mention set seen_at = ? where account = ? and petition = ? and seen_at is null").params(Timestamp.from(time.instant()), actor.account(), petition).update();
    }
}
