package org.huiyin.petition.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.lifecycle.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the log of events from where a webhook was last told, gapless below the oldest transaction still open, and writes down what is to be delivered. */
@Component
class FollowForWebhooks {

    private static final int AT_ONCE = 2000;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowForWebhooks(JdbcClient jdbc, Sight sight, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return whether there may be more */
    boolean follow(long webhook, Actor client) {
        return Boolean.TRUE.equals(transaction.execute(status -> position(webhook).flatMap(from -> end(from).map(to -> put(webhook, client, from, to))).isPresent()));
    }

    /** A place that lies ahead of every transaction was written in another cluster, from which this one was restored: there it means nothing, and what happens from now on is told. */
    private Optional<String> position(long webhook) {
        jdbc.sql("update webhook set told_to = (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text::xid8 where id = ? and told_to >= pg_snapshot_xmax(pg_current_snapshot())")
                .param(webhook).update();
        return jdbc.sql("select told_to::text from webhook where id = ? and removed_at is null for update skip locked").param(webhook).query(String.class).optional();
    }

    private Optional<String> end(String from) {
        return jdbc.sql("""
                select xid::text from (select xid from petition_event where xid > :from::text::xid8 and xid < pg_snapshot_xmin(pg_current_snapshot()) order by xid limit :most) few
                order by few.xid desc limit 1""").param("from", from).param("most", AT_ONCE).query(String.class).optional();
    }

    private String put(long webhook, Actor client, String from, String to) {
        sight.bind(jdbc.sql("""
                insert into webhook_delivery (webhook, petition, region, seq, type, at, version, state, due_at, changed_at)
                select :webhook::bigint, p.id, p.region, e.seq, e.type, e.at, p.version, 'WAITING', :now::timestamptz, :now::timestamptz from petition_event e join petition p on p.id = e.petition join webhook w on w.id = :webhook
                where e.xid > :from::text::xid8 and e.xid <= :to::text::xid8 and (w.types is null or e.type = any (w.types))
                    and (w.region is null or starts_with(p.region, case when length(w.region) = 6 then regexp_replace(w.region, '(00)+$', '') else w.region end)) and %s order by e.xid, e.petition, e.seq on conflict do nothing""".formatted(Sight.SQL)), client)
                .param("webhook", webhook).param("now", Timestamp.from(clock.instant())).param("from", from).param("to", to).update();
        jdbc.sql("update webhook set told_to = :to::text::xid8 where id = :id").param("to", to).param("id", webhook).update();
        return to;
    }
}
