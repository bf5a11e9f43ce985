package org.huiyin.petition.message;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log of events from where it was read last, in the order of commits, and leaves out nothing: only what is older than every transaction still open is read. */
@Repository
class NewsFeed {

    private static final int MOST = 500;
    /** What happened longer ago is no news: an installation that was off for weeks does not tell of weeks. */
    private static final Duration NEW = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final NewsReader reader;
    private final LegalTime time;

    NewsFeed(JdbcClient jdbc, NewsReader reader, LegalTime time) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.time = time;
    }

    private record Position(String xid, long petition, int seq) {}

    /** What is to be told of the next events, and whether any were read. */
    record Batch(List<News> news, boolean more) {}

    /** Takes the next events; the caller's transaction keeps other nodes away, and the place where it was, if it fails. */
    Batch take() {
        var position = jdbc.sql("select xid::text, petition, seq from message_feed where cluster = (select system_identifier::text from pg_control_system()) for update skip locked")
                .query(Position.class).optional();
        if (position.isEmpty()) {
            jdbc.sql("""
                    update message_feed set cluster = here.id, xid = pg_snapshot_xmin(pg_current_snapshot()), petition = 0, seq = 0
                      from (select system_identifier::text as id from pg_control_system()) here where cluster <> here.id""").update();
            return new Batch(List.of(), false);
        }
        var last = last(position.get());
        var news = last.map(to -> reader.between("""
                happened as materialized (select 'event-' || e.seq as cause, e.type as type, null::date as day, e.petition as id from petition_event e
                 where (e.xid, e.petition, e.seq) > (:fx::xid8, :fp, :fs) and (e.xid, e.petition, e.seq) <= (:tx::xid8, :tp, :ts)
                   and e.type = any(:types) and e.at > :since)""", statement -> statement
                .param("fx", position.get().xid()).param("fp", position.get().petition()).param("fs", position.get().seq())
                .param("tx", to.xid()).param("tp", to.petition()).param("ts", to.seq())
                .param("types", Topic.events().toArray(String[]::new)).param("since", Timestamp.from(time.instant().minus(NEW)))));
        last.ifPresent(to -> jdbc.sql("update message_feed set xid = ?::xid8, petition = ?, seq = ?").params(to.xid(), to.petition(), to.seq()).update());
        return new Batch(news.orElse(List.of()), last.isPresent());
    }

    private Optional<Position> last(Position from) {
        return jdbc.sql("""
                select xid::text, petition, seq from (
                    select xid, petition, seq from petition_event where (xid, petition, seq) > (?::xid8, ?, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                     order by xid, petition, seq limit ?) next order by next.xid desc, petition desc, seq desc limit 1""")
                .params(from.xid(), from.petition(), from.seq(), MOST).query(Position.class).optional();
    }
}
