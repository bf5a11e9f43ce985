package org.huiyin.petition.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The log of deliveries. Claiming is a statement of its own, done before anything leaves the house. */
@Repository
class DeliveryRows {

    private final JdbcClient jdbc;
    private final Sight sight;
    private final Clock clock;

    DeliveryRows(JdbcClient jdbc, Sight sight, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.clock = clock;
    }

    /** What is told: nothing of it is personal. */
    record Claimed(long id, String number, String type, Instant at, int version, int attempts) {}

    List<WebhookDelivery> list(long webhook, long before, int limit) {
        return jdbc.sql("select * from webhook_delivery where webhook = ? and id < ? order by id desc limit ?").params(webhook, before, limit)
                .query((row, n) -> new WebhookDelivery(row.getLong("id"), row.getString("type"), WebhookDelivery.State.valueOf(row.getString("state")), row.getInt("attempts"),
                        row.getTimestamp("due_at").toInstant(), row.getObject("answered", Integer.class), row.getString("fault"), row.getTimestamp("changed_at").toInstant())).list();
    }

    /** Takes what is due, but nothing that went out of the client's sight since it happened: that is given up. */
    List<Claimed> claim(long webhook, Actor client, int most) {
        seen("""
                update webhook_delivery d set state = 'FAILED', fault = 'out-of-sight', changed_at = :now from petition p
                where d.webhook = :webhook and d.state = 'WAITING' and d.due_at <= :now and p.id = d.petition and not (%s)""", webhook, client).update();
        return seen("""
                update webhook_delivery d set state = 'UNDER_WAY', attempts = attempts + 1, changed_at = :now from petition p
                where p.id = d.petition and (%s) and d.id in (select id from webhook_delivery where webhook = :webhook and state = 'WAITING' and due_at <= :now
                    order by due_at, id limit :most for update skip locked)
                returning d.id, p.number, d.type, d.at, d.version, d.attempts""", webhook, client).param("most", most)
                .query((row, n) -> new Claimed(row.getLong("id"), row.getString("number"), row.getString("type"), row.getTimestamp("at").toInstant(), row.getInt("version"), row.getInt("attempts"))).list();
    }

    private JdbcClient.StatementSpec seen(String sql, long webhook, Actor client) {
        return sight.bind(jdbc.sql(sql.formatted(Sight.SQL)), client).param("webhook", webhook).param("now", now());
    }

    void end(long id, Answered answer) {
        jdbc.sql("update webhook_delivery set state = ?, answered = ?, fault = ?, changed_at = ? where id = ?")
                .params(answer.taken() ? "DELIVERED" : "FAILED", answer.status(), answer.fault(), now(), id).update();
    }

    void later(long id, Answered answer, Duration wait) {
        jdbc.sql("update webhook_delivery set state = 'WAITING', answered = ?, fault = ?, due_at = ?, changed_at = ? where id = ?")
                .params(answer.status(), answer.fault(), Timestamp.from(clock.instant().plus(wait)), now(), id).update();
    }

    boolean again(long webhook, long id) {
        return jdbc.sql("update webhook_delivery set state = 'WAITING', attempts = 0, due_at = :now, changed_at = :now where id = :id and webhook = :webhook and state = 'FAILED'")
                .param("now", now()).param("id", id).param("webhook", webhook).update() > 0;
    }

    /** What was under way when its node died is told again: a receiver knows a delivery by its id. */
    void tidy(Duration underWay, Duration kept) {
        jdbc.sql("update webhook_delivery set state = 'WAITING' where state = 'UNDER_WAY' and changed_at < ?").param(ago(underWay)).update();
        jdbc.sql("delete from webhook_delivery where state in ('DELIVERED', 'FAILED') and changed_at < ?").param(ago(kept)).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp ago(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
