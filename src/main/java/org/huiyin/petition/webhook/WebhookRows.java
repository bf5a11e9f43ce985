package org.huiyin.petition.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
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
    record Standing(long id, String client, String url, List<byte[]> secrets) {}

    /** What is registered, by whom. */
    record Made(String client, String url, WebhookFilter filter, String by) {}

    /** One whose secret is being changed. */
    record Held(String url, @Nullable Instant previousUntil) {

        boolean rotating(Instant now) {
            return previousUntil != null && previousUntil.isAfter(now);
        }
    }

    List<Webhook> list() {
        return jdbc.sql("""
                select w.*, (select count(*) from webhook_delivery d where d.webhook = w.id and d.state in ('WAITING', 'UNDER_WAY')) as waiting,
                    (select count(*) from webhook_delivery d where d.webhook = w.id and d.state = 'FAILED') as failed
                from webhook w where w.removed_at is null order by w.id desc limit :most""").param("most", MOST)
                .query((row, n) -> new Webhook(row.getLong("id"), row.getString("client"), row.getString("url"), row.getTimestamp("at").toInstant(), row.getString("account"),
                        row.getInt("waiting"), row.getInt("failed"), filter(row), until(row))).list();
    }

    List<Standing> standing() {
        return jdbc.sql("select id, client, url, secret, case when previous_until > :now then previous end as previous from webhook where removed_at is null order by id limit :most")
                .param("most", MOST).param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Standing(row.getLong("id"), row.getString("client"), row.getString("url"), secrets(row))).list();
    }

    private List<byte[]> secrets(ResultSet row) throws SQLException {
        var id = row.getLong("id");
        return Stream.of(row.getBytes("secret"), row.getBytes("previous")).filter(Objects::nonNull).map(sealed -> vault.open(sealed, bound(id))).toList();
    }

    private static WebhookFilter filter(ResultSet row) throws SQLException {
        var types = row.getArray("types");
        return new WebhookFilter(types == null ? List.of() : List.of((String[]) types.getArray()), row.getString("region"));
    }

    private @Nullable Instant until(ResultSet row) throws SQLException {
        var until = row.getTimestamp("previous_until");
        return until == null || !until.toInstant().isAfter(clock.instant()) ? null : until.toInstant();
    }

    /** It is told of what happens from now on. */
    long insert(Made made, byte[] secret) {
        var id = ids.next();
        jdbc.sql("""
                insert into webhook (id, client, url, secret, types, region, at, account, told_to)
                values (:id, :client, :url, :secret, :types, :region, :now, :by, (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1)::text::xid8)""")
                .param("id", id).param("client", made.client()).param("url", made.url())
                .param("types", made.filter().types().isEmpty() ? null : made.filter().types().toArray(String[]::new), Types.ARRAY).param("region", made.filter().region(), Types.VARCHAR).param("secret", vault.seal(secret, bound(id))).param("now", Timestamp.from(clock.instant())).param("by", made.by()).update();
        return id;
    }

    boolean remove(long id, String by) {
        return jdbc.sql("update webhook set removed_at = coalesce(removed_at, :now), removed_by = coalesce(removed_by, :by), secret = null, previous = null, previous_until = null where id = :id")
                .param("now", Timestamp.from(clock.instant())).param("by", by).param("id", id).update() > 0;
    }

    /** Locks it. */
    Optional<Held> hold(long id) {
        return jdbc.sql("select url, previous_until from webhook where id = ? and removed_at is null for no key update").param(id)
                .query((row, n) -> new Held(row.getString("url"), until(row))).optional();
    }

    /** @param until when the one before falls silent; {@code null}: at once */
    void rotate(long id, byte[] secret, @Nullable Instant until) {
        jdbc.sql("update webhook set previous = case when :until::timestamptz is null then null else secret end, previous_until = :until, secret = :secret where id = :id")
                .param("until", until == null ? null : Timestamp.from(until), Types.TIMESTAMP).param("secret", vault.seal(secret, bound(id))).param("id", id).update();
    }

    /** Forgets secrets that sign no more. */
    void forget() {
        jdbc.sql("update webhook set previous = null, previous_until = null where previous_until <= ?").param(Timestamp.from(clock.instant())).update();
    }

    Optional<Long> find(long id) {
        return jdbc.sql("select id from webhook where id = ? and removed_at is null").param(id).query(Long.class).optional();
    }

    private static String bound(long id) {
        return "webhook/" + id;
    }
}
