package org.huiyin.petition.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the webhooks. One that was removed keeps its log and loses its secret. */
@Repository
class WebhookRows {

    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final IdBlocks ids;
    private final Clock clock;

    WebhookRows(JdbcClient jdbc, Vault vault, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
        this.clock = clock;
    }

    /** One that stands, for whoever delivers. */
    record Standing(long id, String client, String url, byte[] secret) {}

    List<Webhook> list() {
        return jdbc.sql("""
                select w.*, (select count(*) from webhook_delivery d where d.webhook = w.id and d.state in ('WAITING', 'UNDER_WAY')) as waiting,
                    (select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 'FAILED') as failed
                from webhook w where w.removed_at is null order by w.id desc limit :most""").param("most", MOST)
                .query((row, n) -> new Webhook(row.getLong("id"), row.getString("client"), row.getString("url"), row.getTimestamp("at").toInstant(), row.getString("account"),
                        row.getInt("waiting"), row.getInt("failed"))).list();
    }

    List<Standing> standing() {
        return jdbc.sql("select id, client, url, secret from webhook where removed_at is null order by id limit :most").param("most", MOST)
                .query((row, n) -> new Standing(row.getLong("id"), row.getString("client"), row.getString("url"), vault.open(row.getBytes("secret"), bound(row.getLong("id"))))).list();
    }

    /** It is told of what happens from now on. */
    long insert(String client, String url, byte[] secret, String by) {
        var id = ids.next();
        jdbc.sql("""
                insert into webhook (id, client, url, secret, at, account, told_to)
                values (:id, :client, :url, :secret, :now, :by, (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text::xid8)""")
                .param("id", id).param("client", client).param("url", url).param("secret", vault.seal(secret, bound(id))).param("now", Timestamp.from(clock.instant())).param("by", by).update();
        return id;
    }

    boolean remove(long id, String by) {
        return jdbc.sql("update webhook set removed_at = coalesce(removed_at, :now), removed_by = coalesce(removed_by, :by), secret = null where id = :id")
                .param("now", Timestamp.from(clock.instant())).param("by", by).param("id", id).update() > 0;
    }

    Optional<Long> find(long id) {
        return jdbc.sql("select id from webhook where id = ? and removed_at is null").param(id).query(Long.class).optional();
    }

    private static String bound(long id) {
        return "webhook/" + id;
    }
}
