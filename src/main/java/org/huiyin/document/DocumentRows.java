package org.huiyin.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is known of each file, in table {@code document}. */
@Component
final class DocumentRows {

    private static final String COLUMNS = "select id, sha256 as fingerprint, name, media_type, size, %s as held from document ";
    private static final String ATTACHMENTS = "where petition = ? and not made_by_house order by stored_at, id limit ?";

    private final String columns;
    private final JdbcClient jdbc;
    private final LegalTime legalTime;
    private final Clock realTime;

    DocumentRows(DocumentSettings settings, JdbcClient jdbc, LegalTime legalTime, Clock realTime) {
        this.columns = COLUMNS.formatted(settings.scans() ? "not made_by_house and verdict is distinct from 'clean'" : "verdict is not distinct from 'infected'");
        this.jdbc = jdbc;
        this.legalTime = legalTime;
        this.realTime = realTime;
    }

    /** Until the transaction ends nobody else stores or removes these bytes. */
    void lock(String fingerprint) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param(fingerprint).query(row -> {});
    }

    void add(StoredFile file, boolean madeByHouse, boolean clean) {
        jdbc.sql("""
                insert into document (id, sha256, name, media_type, size, made_by_house, verdict, stored_at, arrived_at)
                values (:id, :fingerprint, :name, :mediaType, :size, :madeByHouse, :verdict, :storedAt, :arrivedAt)""")
                .param("id", file.id()).param("fingerprint", file.fingerprint()).param("name", file.name())
                .param("mediaType", file.mediaType()).param("size", file.size()).param("madeByHouse", madeByHouse).param("verdict", clean ? "clean" : null)
                .param("storedAt", Timestamp.from(legalTime.instant())).param("arrivedAt", Timestamp.from(realTime.instant()))
                .update();
    }

    Optional<StoredFile> find(String id) {
        return jdbc.sql(columns + "where id = ?").param(id).query(DocumentRows::read).optional();
    }

    /** The attachments of a petition in the order they came; papers of the house are not among them. */
    List<StoredFile> attachments(long petition, int limit) {
        return jdbc.sql(columns + ATTACHMENTS).params(petition, limit).query(DocumentRows::read).list();
    }

    Question<StoredFile> attachmentsAsked(long petition, int limit) {
        return new Question<>(columns + ATTACHMENTS, List.of(petition, limit), DocumentRows::read);
    }

    OptionalLong petitionOf(String id) {
        var petition = jdbc.sql("select petition from document where id = ? and petition is not null").param(id).query(Long.class).optional();
        return petition.stream().mapToLong(Long::longValue).findFirst();
    }

    /** How many of these now belong to the petition and to no other. */
    int attach(Set<String> ids, long petition) {
        return jdbc.sql("update document set petition = :petition where id in (:ids) and (petition is null or petition = :petition) and verdict is distinct from 'infected'")
                .param("petition", petition).param("ids", ids).update();
    }

    void keepUntil(Collection<String> ids, Instant until) {
        jdbc.sql("update document set kept_until = greatest(kept_until, ?) where id = any(?) and petition is null").params(Timestamp.from(until), ids.toArray(String[]::new)).update();
    }

    /** Removes rows that no petition took up in time and tells whose bytes they were. */
    List<String> removeUnattached(Instant arrivedBefore, int limit) {
        return jdbc.sql("""
                delete from document where petition is null and id in (
                    select id from document where petition is null and not made_by_house and arrived_at < :before and (kept_until is null or kept_until < :before)
                    order by arrived_at limit :limit for update skip locked)
                returning sha256""")
                .param("before", Timestamp.from(arrivedBefore)).param("limit", limit).query(String.class).list();
    }

    /** Locks what is free among these; bytes that somebody is storing at this moment stay out. */
    List<String> lockFree(Collection<String> fingerprints) {
        return jdbc.sql("""
                select f from unnest(array[:fingerprints]) as f
                where pg_try_advisory_xact_lock(hashtextextended(f, 0))""")
                .param("fingerprints", fingerprints).query(String.class).list();
    }

    List<String> unused(Collection<String> fingerprints) {
        return jdbc.sql("""
                select f from unnest(array[:fingerprints]) as f
                where not exists (select from document where sha256 = f)""")
                .param("fingerprints", fingerprints).query(String.class).list();
    }

    /** A file that the scanner has still to look at. */
    record Waiting(String id, String fingerprint, Instant arrivedAt) {
        static final Waiting FIRST = new Waiting("", "", Instant.EPOCH);
    }

    /** The next of those, oldest first. */
    List<Waiting> unjudged(Waiting after, int limit) {
        return jdbc.sql("select id, sha256, arrived_at from document where verdict is null and not made_by_house and (arrived_at, id) > (?, ?) order by arrived_at, id limit ?")
                .params(Timestamp.from(after.arrivedAt()), after.id(), limit)
                .query((row, n) -> new Waiting(row.getString("id"), row.getString("sha256"), row.getTimestamp("arrived_at").toInstant())).list();
    }

    /** Writes down what was said of these bytes, under whatever names they came. */
    void judge(String fingerprint, Clamd.Verdict verdict) {
        jdbc.sql("update document set verdict = ? where sha256 = ? and not made_by_house").params(verdict.name().toLowerCase(Locale.ROOT), fingerprint).update();
    }

    private static StoredFile read(ResultSet row, int n) throws SQLException {
        return new StoredFile(row.getString("id"), row.getString("fingerprint"), row.getString("name"), row.getString("media_type"), row.getLong("size"), row.getBoolean("held"));
    }
}
