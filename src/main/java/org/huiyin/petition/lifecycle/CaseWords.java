package org.huiyin.petition.lifecycle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The words of a case, sealed: notes of interviews and reasons, and drafts in the making. */
@Component
public final class CaseWords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A note as a reader of the file sees it. */
    public record Note(long id, int seq, String kind, Instant at, String author, @Nullable String unit, Map<String, Object> text) {}

    private record Sealed(String salt, Map<String, Object> text) {}

    private final JdbcClient jdbc;
    private final IdBlocks ids;
    private final Vault vault;

    CaseWords(JdbcClient jdbc, IdBlocks ids, Vault vault) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.vault = vault;
    }

    /** What the event tells of a note: a digest only. */
    Commitment commitment(Decision.Note note) {
        return Commitment.to(JSON.writeValueAsBytes(note.text()));
    }

    void keep(Case petition, int seq, Decision.Note note, Commitment commitment, Actor author, Instant at) {
        var id = ids.next();
        var sealed = vault.seal(JSON.writeValueAsBytes(new Sealed(commitment.salt(), note.text())), "note/" + id);
        jdbc.sql("insert into case_note (id, petition, region, seq, kind, at, author, unit, sealed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, petition.id(), petition.course().region(), seq, note.kind(), Timestamp.from(at), author.account(), author.unit(), sealed)
                .update();
    }

    /** The digest of a note as it is kept: its event must tell the same. */
    public String digest(long note, byte[] sealed) {
        var kept = JSON.readValue(vault.open(sealed, "note/" + note), Sealed.class);
        return Commitment.with(kept.salt(), JSON.writeValueAsBytes(kept.text())).digest();
    }

    /** Every note of a petition, oldest first. */
    public List<Note> notes(long petition) {
        return jdbc.sql("select id, seq, kind, at, author, unit, sealed from case_note where petition = ? order by id")
                .param(petition)
                .query((row, n) -> new Note(row.getLong("id"), row.getInt("seq"), row.getString("kind"), row.getTimestamp("at").toInstant(),
                        row.getString("author"), row.getString("unit"),
                        JSON.readValue(vault.open(row.getBytes("sealed"), "note/" + row.getLong("id")), Sealed.class).text()))
                .list();
    }

    void keep(Case petition, Draft draft, Instant at) {
        var sealed = vault.seal(JSON.writeValueAsBytes(draft.text()), ownerOf(petition.id(), draft.kind()));
        jdbc.sql("""
                insert into draft (petition, region, kind, state, author, at, sealed) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (petition, kind) do update set state = excluded.state, author = excluded.author, at = excluded.at, sealed = excluded.sealed""")
                .params(petition.id(), petition.course().region(), draft.kind().code(), draft.state().code(), draft.author(), Timestamp.from(at), sealed)
                .update();
    }

    /** The drafts of a petition, at most one of each kind. */
    public List<Draft> drafts(long petition) {
        return jdbc.sql("select kind, state, author, sealed from draft where petition = ? order by kind").param(petition).query((row, n) -> draft(petition, row)).list();
    }

    /** The draft in a row of {@code draft}, its seal opened. */
    public Draft draft(long petition, ResultSet row) throws SQLException {
        var kind = Draft.Kind.of(row.getString("kind"));
        var text = JSON.readValue(vault.open(row.getBytes("sealed"), ownerOf(petition, kind)), Draft.Text.class);
        return new Draft(kind, Draft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)), row.getString("author"), text);
    }

    private static String ownerOf(long petition, Draft.Kind kind) {
        return "draft/" + petition + '/' + kind.code();
    }
}
