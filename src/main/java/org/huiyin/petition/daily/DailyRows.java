package org.huiyin.petition.daily;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.petition.intake.ImportMapping;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The files that were brought. */
@Repository
class DailyRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<DailyResult.Finding>> FINDINGS = new TypeReference<>() {};
    private static final String COLUMNS = "select id, name, columns, mapping, state, read, taken, already_there, faulty, content is not null as whole, brought_by, brought_at, ended_at from daily_import ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final IdBlocks ids;

    DailyRows(JdbcClient jdbc, Vault vault, IdBlocks ids) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.ids = ids;
    }

    private static String owner(long id) {
        return "daily-import/" + id;
    }

    long insert(String name, List<String> columns, byte[] content, String by, Instant at) {
        var id = ids.next();
        jdbc.sql("insert into daily_import (id, name, columns, content, state, brought_by, brought_at) values (?, ?, ?, ?, 'kept', ?, ?)")
                .params(id, name, columns.toArray(String[]::new), vault.seal(content, owner(id)), by, Timestamp.from(at)).update();
        return id;
    }

    /** One that was taken at once. */
    void taken(String name, ImportMapping by, DailyResult result, String account, Instant at) {
        var id = ids.next();
        jdbc.sql("insert into daily_import (id, name, columns, mapping, state, brought_by, brought_at) values (?, ?, ?, ?, 'running', ?, ?)")
                .params(id, name, by.columns().values().toArray(String[]::new), by.name(), account, Timestamp.from(at)).update();
        end(id, DailyFile.State.DONE, result, at);
    }

    /** The latest first. */
    List<DailyFile> before(long id, int most) {
        return jdbc.sql(COLUMNS + "where id < ? order by id desc limit ?").params(id, most).query(DailyRows::file).list();
    }

    Optional<DailyFile> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?").param(id).query(DailyRows::file).optional();
    }

    Optional<byte[]> content(long id) {
        return jdbc.sql("select content from daily_import where id = ? and content is not null").param(id).query((row, n) -> vault.open(row.getBytes(1), owner(id))).optional();
    }

    List<DailyResult.Finding> findings(long id) {
        return jdbc.sql("select findings from daily_import where id = ? and findings is not null").param(id)
                .query((row, n) -> JSON.readValue(new String(vault.open(row.getBytes(1), owner(id) + "/findings"), StandardCharsets.UTF_8), FINDINGS)).optional().orElse(List.of());
    }

    /** Of two who order it at once only one does. */
    boolean order(long id, String mapping, String lang) {
        return jdbc.sql("update daily_import set mapping = ?, lang = ?, state = 'waiting' where id = ? and state = 'kept' and content is not null").params(mapping, lang, id).update() == 1;
    }

    /** The next that waits, or whose run broke off. */
    Optional<Long> next() {
        return jdbc.sql("update daily_import set state = 'running' where id = (select id from daily_import where state in ('waiting', 'running') order by id limit 1) returning id").query(Long.class).optional();
    }

    Locale language(long id) {
        return Locale.forLanguageTag(jdbc.sql("select coalesce(lang, '') from daily_import where id = ?").param(id).query(String.class).single());
    }

    /** Its figures and what there is to tell; the rows go. */
    void end(long id, DailyFile.State state, DailyResult result, Instant at) {
        jdbc.sql("update daily_import set state = ?, read = ?, taken = ?, already_there = ?, faulty = ?, findings = ?, content = null, ended_at = ? where id = ?")
                .params(state.name().toLowerCase(Locale.ROOT), result.read(), result.taken(), result.alreadyThere(), result.faulty(),
                        vault.seal(JSON.writeValueAsBytes(result.findings()), owner(id) + "/findings"), Timestamp.from(at), id).update();
    }

    void discard(long id) {
        jdbc.sql("delete from daily_import where id = ? and state = 'kept'").param(id).update();
    }

    /** Rows and findings that are older go; a file that was never taken goes altogether. */
    void forget(Instant broughtBefore) {
        jdbc.sql("delete from daily_import where brought_at < ? and state = 'kept'").param(Timestamp.from(broughtBefore)).update();
        jdbc.sql("update daily_import set findings = null where ended_at < ? and findings is not null").param(Timestamp.from(broughtBefore)).update();
    }

    private static DailyFile file(ResultSet row, int n) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new DailyFile(row.getLong("id"), row.getString("name"), List.of((String[]) row.getArray("columns").getArray()), row.getString("mapping"),
                DailyFile.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getInt("read"), row.getInt("taken"), row.getInt("already_there"), row.getInt("faulty"),
                row.getBoolean("whole"), row.getString("brought_by"), row.getTimestamp("brought_at").toInstant(), ended == null ? null : ended.toInstant());
    }
}
