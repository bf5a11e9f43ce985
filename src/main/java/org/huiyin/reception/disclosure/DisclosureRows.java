package org.huiyin.reception.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.petition.publication.PublicNumber;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts of promises that are public or are to be. */
@Repository
class DisclosureRows {

    private static final int TOWN = 9;

    private final JdbcClient jdbc;
    private final SealedWords words;
    private final LegalTime time;

    DisclosureRows(JdbcClient jdbc, SealedWords words, LegalTime time) {
        this.jdbc = jdbc;
        this.words = words;
        this.time = time;
    }

    Optional<Disclosure> find(long promise) {
        return jdbc.sql("select * from disclosure where follow_up = ?").param(promise).query(this::read).optional();
    }

    /** Nothing nearer than a town is kept of the place. */
    void draft(Actor actor, long promise, PublicPromiseWords written) {
        jdbc.sql("""
                insert into disclosure (follow_up, region, office, reception, place, category, sealed, drafted_by, drafted_at, version)
                select f.id, f.region, f.office, b.reception, left(coalesce(b.place, f.region), :town), b.category, :sealed, :account, :at, 1 from follow_up f join batch b on b.id = f.batch where f.id = :promise
                on conflict (follow_up) do update set sealed = excluded.sealed, drafted_by = excluded.drafted_by, drafted_at = excluded.drafted_at, version = disclosure.version + 1""")
                .param("promise", promise).param("town", TOWN).param("sealed", words.seal(promise, written)).param("account", actor.account()).param("at", now()).update();
    }

    /** Under the number that it has, or a new one. */
    String release(Actor actor, long promise, Disclosure standing) {
        var number = Optional.ofNullable(standing.number()).orElseGet(this::draw);
        jdbc.sql("""
                update disclosure set number = :number, promised = :promised, result = :result, released_by = :account, released_at = :at, version = version + 1
                 where follow_up = :promise and version = :version and drafted_by <> :account""")
                .param("number", number).param("promised", standing.words().promised()).param("result", standing.words().result()).param("account", actor.account()).param("at", now())
                .param("promise", promise).param("version", standing.version()).update();
        return number;
    }

    private String draw() {
        for (;;) {
            var number = PublicNumber.draw(OpenPromises.LETTER);
            if (jdbc.sql("select not exists (select from disclosure_log where number = ?)").param(number).query(Boolean.class).single()) {
                return number;
            }
        }
    }

    /** Takes it away, public or not. */
    Optional<Disclosure> take(long promise) {
        return jdbc.sql("delete from disclosure where follow_up = ? returning *").param(promise).query(this::read).optional();
    }

    private Timestamp now() {
        return Timestamp.from(time.instant());
    }

    private Disclosure read(ResultSet row, int n) throws SQLException {
        var released = row.getTimestamp("released_at");
        return new Disclosure(words.open(row.getLong("follow_up"), row.getBytes("sealed")), row.getString("drafted_by"), row.getTimestamp("drafted_at").toInstant(), row.getString("number"),
                released == null ? null : new PublicPromiseWords(row.getString("promised"), row.getString("result")), released == null ? null : released.toInstant(), row.getInt("version"));
    }
}
