package org.huiyin.reception.visit;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was heard on rounds, sealed each with its own line. */
@Repository
class VisitNoteRows {

    private final JdbcClient jdbc;
    private final Vault vault;
    private final VisitPlaces places;

    VisitNoteRows(JdbcClient jdbc, Vault vault, VisitPlaces places) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.places = places;
    }

    /** Nothing happens if a note with that key is there. */
    void add(VisitNote note, UUID key, String account, Instant at) {
        jdbc.sql("insert into visit_note (id, key, region, account, heard_on, category, sealed, written_at) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing")
                .params(note.id(), key, note.region(), account, Date.valueOf(note.heardOn()), note.category(), vault.seal(note.text().getBytes(StandardCharsets.UTF_8), owner(note.id())), Timestamp.from(at))
                .update();
    }

    List<VisitNote> find(UUID key, String account) {
        return jdbc.sql("select * from visit_note where key = ? and account = ?").params(key, account).query(this::read).list();
    }

    List<VisitNote> by(String account, int most) {
        return jdbc.sql("select * from visit_note where account = ? order by id desc limit ?").params(account, most).query(this::read).list();
    }

    /** In a place or within it, the last heard first. */
    List<VisitNote> in(String prefix, int most) {
        return jdbc.sql("select * from visit_note where region >= ? and region < ? order by heard_on desc, id desc limit ?")
                .params(prefix, Long.toString(Long.parseLong(prefix) + 1), most).query(this::read).list();
    }

    /** @return whether it was one's own, and is gone */
    boolean remove(String account, long id) {
        return jdbc.sql("delete from visit_note where id = ? and account = ?").params(id, account).update() == 1;
    }

    int giveUp(LocalDate before) {
        return jdbc.sql("delete from visit_note where heard_on < ?").param(Date.valueOf(before)).update();
    }

    private VisitNote read(ResultSet row, int n) throws SQLException {
        var id = row.getLong("id");
        var region = row.getString("region");
        return new VisitNote(id, region, places.name(region), row.getObject("heard_on", LocalDate.class), row.getString("category"),
                new String(vault.open(row.getBytes("sealed"), owner(id)), StandardCharsets.UTF_8));
    }

    private static String owner(long id) {
        return "visit-note/" + id;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable visitNoteTable() {
            return SealedTable.of("visit_note", "id").sealed("sealed", "'visit-note/' || id");
        }
    }
}
