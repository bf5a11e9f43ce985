package org.huiyin.notice.message;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.huiyin.runtime.IdBlocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of what is to be sent. Claiming is a statement of its own, done before anything leaves the house. */
@Repository
class OutboxRows {

    /** Longer than the day within which messages to one recipient are counted. */
    private static final Duration COUNTED = Duration.ofDays(2);

    private final JdbcClient jdbc;
    private final OutboxSeal seal;
    private final IdBlocks ids;
    private final Clock clock;

    OutboxRows(JdbcClient jdbc, OutboxSeal seal, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.ids = ids;
        this.clock = clock;
    }

    /** A message in the sender's hand; {@code attempts} counts the present one. */
    record Claimed(long id, Message message, int attempts) {}

    long write(Message message) {
        var id = ids.next();
        var notAfter = message.notAfter();
        jdbc.sql("""
                insert into outbox (id, channel, sealed, due_at, not_after, written_at, changed_at)
                values (:id, :channel, :sealed, :now, :notAfter, :now, :now)""")
                .param("id", id).param("channel", message.channel().code()).param("sealed", seal.seal(id, message))
                .param("notAfter", notAfter == null ? null : Timestamp.from(notAfter)).param("now", now()).update();
        return id;
    }

    /** Takes what is due, what somebody waits for first, so that no other node does; what has lost its use meanwhile is closed. */
    List<Claimed> claim(int most) {
        jdbc.sql("update outbox set state = 'expired', sealed = null, changed_at = :now where state = 'waiting' and not_after < :now").param("now", now()).update();
        return jdbc.sql("""
                update outbox set state = 'under-way', attempts = attempts + 1, changed_at = :now
                where id in (select id from outbox where state = 'waiting' and due_at <= :now order by petition is not null, due_at limit :most for update skip locked)
                returning id, sealed, attempts""").param("now", now()).param("most", most)
                .query((row, n) -> new Claimed(row.getLong("id"), seal.open(row.getLong("id"), row.getBytes("sealed")), row.getInt("attempts"))).list();
    }

    /** Closes those not gone out yet of which this holds; their address and text are thrown away. */
    void drop(Predicate<Message> which) {
        var held = jdbc.sql("select id, sealed from outbox where state in ('waiting', 'under-way') and sealed is not null")
                .query((row, n) -> which.test(seal.open(row.getLong("id"), row.getBytes("sealed"))) ? row.getLong("id") : null).list();
        jdbc.sql("update outbox set state = 'expired', sealed = null, changed_at = ? where id = any(?)")
                .params(now(), held.stream().filter(Objects::nonNull).toArray(Long[]::new)).update();
    }

    void takeBack(long petition, Channel channel) {
        jdbc.sql("update outbox set state = 'expired', sealed = null, changed_at = ? where petition = ? and channel = ? and state = 'waiting'").params(now(), petition, channel.code()).update();
    }

    void forget(long petition) {
        jdbc.sql("delete from outbox where petition = ?").param(petition).update();
    }

    /** What a message is about. */
    Optional<Long> petition(long id) {
        return jdbc.sql("select petition from outbox where id = ? and petition is not null").param(id).query(Long.class).optional();
    }

    void end(long id, String state, String answer) {
        jdbc.sql("update outbox set state = ?, sealed = null, answer = ?, changed_at = ? where id = ?").params(state, answer, now(), id).update();
    }

    void again(long id, Duration later, String answer) {
        jdbc.sql("update outbox set state = 'waiting', due_at = ?, answer = ?, changed_at = ? where id = ?")
                .params(Timestamp.from(clock.instant().plus(later)), answer, now(), id).update();
    }

    /** Of what was under way when its node died nobody knows whether it went out. What became of messages about a petition stays as long as that does. */
    void tidy(Duration underWay, Duration kept) {
        jdbc.sql("update outbox set state = 'unknown', sealed = null, changed_at = :now where state = 'under-way' and changed_at < :since")
                .param("now", now()).param("since", ago(underWay)).update();
        jdbc.sql("delete from outbox where state not in ('waiting', 'under-way') and petition is null and changed_at < :since").param("since", ago(kept)).update();
        jdbc.sql("update outbox set recipient = null where recipient is not null and written_at < :since").param("since", ago(COUNTED)).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
