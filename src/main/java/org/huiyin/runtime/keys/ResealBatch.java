package org.huiyin.runtime.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The next rows of a column, sealed anew where they lie under an old key. Somebody else who writes a row meanwhile is not overwritten. */
final class ResealBatch {

    static final int SIZE = 200;

    /** @param closed rows that do not open */
    record Result(@Nullable Long last, boolean end, int closed) {}

    private record Row(long key, String owner, byte[] sealed, List<byte @Nullable []> hashes, int form) {}

    private final KeyStore keys;
    private final Held<Aead> aead;
    private final JdbcClient jdbc;

    ResealBatch(KeyStore keys, JdbcClient jdbc) {
        this.keys = keys;
        this.jdbc = jdbc;
        aead = new Held<>(keys, Ring.PERSONAL_DATA, ring -> ring.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** Under which keys, and by which rules, a column's rows are to be. */
    String under(SealedColumn column) {
        var sealed = KeyIds.hex(keys.of(Ring.PERSONAL_DATA).getPrimary().getId());
        return column.made().columns().isEmpty() ? sealed : sealed + '/' + KeyIds.hex(keys.of(Ring.LOOK_UP).getPrimary().getId()) + '/' + column.made().form();
    }

    Result renew(SealedColumn column, @Nullable Long after) {
        var rows = jdbc.sql(select(column)).param("after", after == null ? Long.MIN_VALUE : after).param("size", SIZE).query((row, n) -> read(column, row)).list();
        int closed = 0;
        for (var row : rows) {
            if (stale(column, row) && !renewed(column, row)) {
                closed++;
            }
        }
        return new Result(rows.isEmpty() ? null : rows.getLast().key(), rows.size() < SIZE, closed);
    }

    // the last key is read again, as several rows may share one
    private static String select(SealedColumn column) {
        var more = String.join(", ", column.made().columns());
        return "select " + column.key() + " as key, " + column.owner() + " as owner, " + column.column() + " as sealed" + (more.isEmpty() ? "" : ", " + more)
                + (column.made().formColumn() == null ? "" : ", " + column.made().formColumn()) + " from " + column.table()
                + " where " + column.key() + " >= :after and " + column.column() + " <> '' order by " + column.key() + " limit :size";
    }

    private static Row read(SealedColumn column, ResultSet row) throws SQLException {
        var hashes = new ArrayList<byte @Nullable []>();
        for (var name : column.made().columns()) {
            hashes.add(row.getBytes(name));
        }
        return new Row(row.getLong("key"), row.getString("owner"), row.getBytes("sealed"), hashes, column.made().formColumn() == null ? 0 : row.getInt(column.made().formColumn()));
    }

    private boolean stale(SealedColumn column, Row row) {
        var hash = column.made().columns().isEmpty() ? 0 : keys.of(Ring.LOOK_UP).getPrimary().getId();
        return KeyIds.in(row.sealed()) != keys.of(Ring.PERSONAL_DATA).getPrimary().getId() || row.form() != column.made().form()
                || row.hashes().stream().anyMatch(bytes -> bytes != null && KeyIds.in(bytes) != hash);
    }

    private boolean renewed(SealedColumn column, Row row) {
        try {
            var owner = row.owner().getBytes(StandardCharsets.UTF_8);
            var plain = aead.knowing(KeyIds.in(row.sealed())).decrypt(row.sealed(), owner);
            var values = new ArrayList<@Nullable Object>(List.of(aead.get().encrypt(plain, owner)));
            var set = new StringBuilder(column.column()).append(" = ?");
            column.made().columns().forEach(name -> set.append(", ").append(name).append(" = ?::bytea"));
            values.addAll(column.made().of(plain));
            if (column.made().formColumn() != null) {
                set.append(", ").append(column.made().formColumn()).append(" = ?");
                values.add(column.made().form());
            }
            values.addAll(List.of(row.key(), row.sealed()));
            jdbc.sql("update " + column.table() + " set " + set + " where " + column.key() + " = ? and " + column.column() + " = ?").params(values).update();
            return true;
        } catch (GeneralSecurityException doesNotOpen) {
            return false;
        }
    }
}
