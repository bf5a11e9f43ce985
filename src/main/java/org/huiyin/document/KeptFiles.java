package org.huiyin.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files that stay: those that a petition took up, and those that the house made. For whoever checks that they are what they were. */
@Component
public final class KeptFiles {

    private static final String COLUMNS = "select id, sha256, petition, arrived_at from document where ";

    private final JdbcClient jdbc;
    private final Shelf shelf;

    KeptFiles(JdbcClient jdbc, Shelf shelf) {
        this.jdbc = jdbc;
        this.shelf = shelf;
    }

    /** A file, its fingerprint as it is written down, and the petition it belongs to, if it does. */
    public record Kept(String id, String fingerprint, @Nullable Long petition, Instant arrivedAt) {}

    /** How the bytes stand to the fingerprint. */
    public enum Condition { SOUND, CHANGED, MISSING }

    /** The next of all kept files in the order of their ids; {@code after} is empty at first. */
    public List<Kept> all(String after, int limit) {
        return jdbc.sql(COLUMNS + "(petition is not null or made_by_house) and id > ? order by id limit ?").params(after, limit).query(KeptFiles::read).list();
    }

    /** The next of those that belong to a petition and arrived (real time) since then. */
    public List<Kept> since(Instant arrived, String after, int limit) {
        return jdbc.sql(COLUMNS + "petition is not null and arrived_at >= ? and id > ? order by id limit ?")
                .params(Timestamp.from(arrived), after, limit).query(KeptFiles::read).list();
    }

    /** All of a petition, what the house made for it included. */
    List<Kept> of(long petition) {
        return jdbc.sql(COLUMNS + "petition = ? order by id").param(petition).query(KeptFiles::read).list();
    }

    /** Reads the bytes and compares. */
    public Condition look(Kept file) {
        if (!Shelf.isFingerprint(file.fingerprint())) {
            return Condition.MISSING;
        }
        try {
            return shelf.fingerprintOf(file.fingerprint()).equals(file.fingerprint()) ? Condition.SOUND : Condition.CHANGED;
        } catch (NoSuchFileException gone) {
            return Condition.MISSING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kept read(ResultSet row, int n) throws SQLException {
        return new Kept(row.getString("id"), row.getString("sha256"), row.getObject("petition", Long.class), row.getTimestamp("arrived_at").toInstant());
    }
}
