package org.huiyin.access.machine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.actor.Scope;
import org.huiyin.runtime.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the clients. */
@Repository
class ClientRows {

    /** A client beside the hash of its secret. */
    record Known(MachineClient client, byte[] secretHash) {}

    private final JdbcClient jdbc;

    ClientRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Question<Known> known(String id) {
        return new Question<>("select * from machine_client where id = ?", List.of(id), (row, n) -> new Known(client(row, n), row.getBytes("secret_hash")));
    }

    Optional<MachineClient> find(String id) {
        return jdbc.sql("select * from machine_client where id = ?").param(id).query(ClientRows::client).optional();
    }

    List<MachineClient> list(long before, int limit) {
        return jdbc.sql("select * from machine_client where seq < :before order by seq desc limit :limit").param("before", before).param("limit", limit)
                .query(ClientRows::client).list();
    }

    MachineClient insert(ClientToken token, ClientOrder.Checked order, String by, Instant now) {
        return jdbc.sql("""
                insert into machine_client (id, name, purpose, unit, region, scopes, networks, secret_hash, registered_at, registered_by, expires_at)
                values (:id, :name, :purpose, :unit, :region, :scopes, :networks, :hash, :now, :by, :expires) returning *""")
                .param("id", token.id()).param("hash", token.hash()).param("name", order.name()).param("purpose", order.purpose())
                .param("unit", order.organisation().id()).param("region", order.organisation().region())
                .param("scopes", order.scopes().stream().map(Scope::code).sorted().toArray(String[]::new)).param("networks", order.networks().toArray(String[]::new))
                .param("now", Timestamp.from(now)).param("by", by).param("expires", Timestamp.from(order.expiresAt()))
                .query(ClientRows::client).single();
    }

    /** @return whether there is such a client; one revoked before stays as it was */
    boolean revoke(String id, String by, Instant now) {
        return jdbc.sql("update machine_client set revoked_at = coalesce(revoked_at, :now), revoked_by = coalesce(revoked_by, :by) where id = :id")
                .param("now", Timestamp.from(now)).param("by", by).param("id", id).update() > 0;
    }

    void used(String id, Instant now, Instant unlessSince) {
        jdbc.sql("update machine_client set used_at = :now where id = :id and (used_at is null or used_at < :since)")
                .param("now", Timestamp.from(now)).param("id", id).param("since", Timestamp.from(unlessSince)).update();
    }

    private static MachineClient client(ResultSet row, int number) throws SQLException {
        return new MachineClient(row.getString("id"), row.getLong("seq"), row.getString("name"), row.getString("purpose"), row.getString("unit"), row.getString("region"),
                texts(row, "scopes").stream().map(Scope::of).collect(Collectors.toUnmodifiableSet()), texts(row, "networks"), row.getTimestamp("registered_at").toInstant(),
                row.getString("registered_by"), row.getTimestamp("expires_at").toInstant(), moment(row, "used_at"), moment(row, "revoked_at"), row.getString("revoked_by"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
