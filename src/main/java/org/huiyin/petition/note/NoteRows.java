package org.huiyin.petition.note;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.huiyin.petition.note.InSight.Known;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Internal notes, sealed, and who is mentioned in them. */
@Repository
class NoteRows {

    /** More than people write; the newest are shown. */
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Vault vault;

    NoteRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Known petition, InternalNote note, Collection<String> mentioned) {
        jdbc.sql("insert into internal_note (id, petition, region, at, author, unit, sealed) values (?, ?, ?, ?, ?, ?, ?)")
                .params(note.id(), petition.id(), petition.region(), Timestamp.from(note.at()), note.author(), note.unit(), vault.seal(note.text().getBytes(StandardCharsets.UTF_8), owner(note.id())))
                .update();
        jdbc.sql("insert into mention (note, petition, region, account) select :note, :petition, :region, unnest(:accounts::text[])")
                .param("note", note.id()).param("petition", petition.id()).param("region", petition.region()).param("accounts", mentioned.toArray(String[]::new)).update();
    }

    /** Of one petition, oldest first. */
    List<InternalNote> of(long petition) {
        return jdbc.sql("select * from (select * from internal_note where petition = ? order by id desc limit " + MOST + ") newest order by id").param(petition)
                .query((row, n) -> new InternalNote(row.getLong("id"), row.getTimestamp("at").toInstant(), row.getString("author"), row.getString("unit"),
                        new String(vault.open(row.getBytes("sealed"), owner(row.getLong("id"))), StandardCharsets.UTF_8))).list();
    }

    private static String owner(long note) {
        return "internal-note/" + note;
    }
}
