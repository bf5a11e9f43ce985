package org.huiyin.petition.work;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of lists that were asked for as files, and what has been written of them. */
@Repository
class ListFileRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final IdBlocks ids;

    ListFileRows(JdbcClient jdbc, Vault vault, IdBlocks ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
    }

    private static String owner(long id) {
        return "list-export/" + id;
    }

    long insert(String account, AskedList asked, ExportFormat format, String lang, Instant at) {
        var id = ids.next();
        jdbc.sql("insert into list_export (id, account, asked, format, lang, state, asked_at) values (?, ?, ?, ?, ?, 'waiting', ?)")
                .params(id, account, vault.seal(asked.text().getBytes(StandardCharsets.UTF_8), owner(id)), format.name(), lang, Timestamp.from(at)).update();
        return id;
    }

    int waiting(String account) {
        return jdbc.sql("select count(*) from list_export where account = ? and state in ('waiting', 'running')").param(account).query(Integer.class).single();
    }

    List<ListFile> of(String account, int most) {
        return jdbc.sql("select * from list_export where account = ? order by id desc limit ?").params(account, most).query(this::read).list();
    }

    Optional<ListFile> find(String account, long id) {
        return jdbc.sql("select * from list_export where account = ? and id = ?").params(account, id).query(this::read).optional();
    }

    Optional<ListFile> next() {
        return jdbc.sql("select * from list_export where state in ('waiting', 'running') order by id limit 1").query(this::read).optional();
    }

    /** Begins anew, whatever an earlier run had written. */
    void begin(long id) {
        jdbc.sql("delete from list_export_part where export = ?").param(id).update();
        jdbc.sql("update list_export set state = 'running', rows = 0 where id = ?").param(id).update();
    }

    void part(long id, int n, byte[] plain) {
        jdbc.sql("insert into list_export_part (export, n, sealed) values (?, ?, ?)").params(id, n, vault.seal(plain, owner(id) + '/' + n)).update();
    }

    void progress(long id, int rows) {
        jdbc.sql("update list_export set rows = ? where id = ?").params(rows, id).update();
    }

    void end(long id, ListFile.State state, Instant at) {
        jdbc.sql("update list_export set state = ?, ended_at = ? where id = ?").params(state.name().toLowerCase(Locale.ROOT), Timestamp.from(at), id).update();
    }

    @Nullable byte[] open(long id, int n) {
        return jdbc.sql("select sealed from list_export_part where export = ? and n = ?").params(id, n).query((row, i) -> row.getBytes(1)).optional()
                .map(sealed -> vault.open(sealed, owner(id) + '/' + n)).orElse(null);
    }

    void forget(Instant endedBefore) {
        jdbc.sql("delete from list_export where ended_at < ?").param(Timestamp.from(endedBefore)).update();
    }

    void discard(String account, long id) {
        jdbc.sql("delete from list_export where account = ? and id = ?").params(account, id).update();
    }

    private ListFile read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var ended = row.getTimestamp("ended_at");
        return new ListFile(id, row.getString("account"), AskedList.read(new String(vault.open(row.getBytes("asked"), owner(id)), StandardCharsets.UTF_8)),
                ExportFormat.valueOf(row.getString("format")), row.getString("lang"), ListFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("rows"),
                row.getTimestamp("asked_at").toInstant(), ended == null ? null : ended.toInstant());
    }
}
