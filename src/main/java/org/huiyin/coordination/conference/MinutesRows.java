package org.huiyin.coordination.conference;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.notice.FileIndex;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approved minutes, as they are kept. */
@Repository
class MinutesRows {

    private final JdbcClient jdbc;
    private final ConferenceSeals seals;

    MinutesRows(JdbcClient jdbc, ConferenceSeals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** @param paper {@code null} until somebody opens it */
    record Kept(String text, String sha256, Instant approvedAt, byte @Nullable [] paper, @Nullable String fingerprint) {

        FileIndex.Line hash(String label) {
            return new FileIndex.Line(label, sha256);
        }
    }

    void add(Conference conference, String text, String sha256, String account, Instant at) {
        jdbc.sql("insert into conference_minutes (conference, region, sealed, sha256, account, approved_at) values (?, ?, ?, ?, ?, ?)")
                .params(conference.id(), conference.region(), seals.words("conference-minutes/" + conference.id(), text), sha256, account, Timestamp.from(at)).update();
    }

    Optional<Kept> of(Conference conference) {
        return jdbc.sql("select * from conference_minutes where conference = ?").param(conference.id()).query((row, n) -> {
            var paper = row.getBytes("paper");
            return new Kept(Objects.toString(seals.words("conference-minutes/" + conference.id(), row.getBytes("sealed")), ""), row.getString("sha256"), row.getTimestamp("approved_at").toInstant(),
                    paper == null ? null : seals.vault().open(paper, owner(conference)), row.getString("fingerprint"));
        }).optional();
    }

    /** The first one stays. */
    Kept keep(Conference conference, byte[] paper) {
        jdbc.sql("update conference_minutes set paper = ?, fingerprint = ? where conference = ? and paper is null").params(seals.vault().seal(paper, owner(conference)), Sha256.hex(paper), conference.id()).update();
        return of(conference).orElseThrow();
    }

    private static String owner(Conference conference) {
        return "conference-paper/" + conference.id();
    }
}
