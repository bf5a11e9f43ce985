package org.huiyin.petition.unsent;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnsentRows {

    private final JdbcClient jdbc;

    UnsentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(long id, byte[] sealed, Instant until) {}

    /** Whether there was room: each network may begin so many in a day. */
    boolean add(byte[] ticket, Row row, String client, Instant now, int most) {
        return jdbc.sql("""
                insert into unsent (id, ticket, sealed, client, begun_at, until)
                select :id, :ticket, :sealed, :client, :now, :until
                where (select count(*) from (select from unsent where client = :client and begun_at > :day limit :most) as begun) < :most""")
                .param("id", row.id()).param("ticket", ticket).param("sealed", row.sealed()).param("client", client).param("now", Timestamp.from(now))
                .param("until", Timestamp.from(row.until())).param("day", Timestamp.from(now.minus(Duration.ofDays(1)))).param("most", most).update() == 1;
    }

    void change(Row row) {
        jdbc.sql("update unsent set sealed = ?, until = ? where id = ?").params(row.sealed(), Timestamp.from(row.until()), row.id()).update();
    }

    Optional<Row> find(byte[] ticket, Instant now) {
        return jdbc.sql("select id, sealed, until from unsent where ticket = ? and until > ?").params(ticket, Timestamp.from(now))
                .query((row, n) -> new Row(row.getLong(1), row.getBytes(2), row.getTimestamp(3).toInstant())).optional();
    }

    void remove(byte[] ticket) {
        jdbc.sql("delete from unsent where ticket = ?").param(ticket).update();
    }

    int removeOld(Instant now) {
        return jdbc.sql("delete from unsent where until <= ?").param(Timestamp.from(now)).update();
    }
}
