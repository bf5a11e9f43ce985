package org.huiyin.reception.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.FollowUpState;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those to whom something was promised said of it. */
@Repository
class ConsentRows {

    private final JdbcClient jdbc;
    private final LegalTime time;

    ConsentRows(JdbcClient jdbc, LegalTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** A promise that was made to a batch, as far as it is shown to anybody. */
    record Promised(long id, FollowUpState state) {}

    /** What was promised to that batch; nothing where it accuses somebody. */
    Optional<Promised> of(long batch) {
        return jdbc.sql("select f.id, f.state from follow_up_shown f where f.batch = ?").param(batch).query((row, n) -> new Promised(row.getLong(1), FollowUpState.of(row.getString(2)))).optional();
    }

    /** Whoever says, writes or releases something of a promise holds it: one comes after the other. */
    void hold(long promise) {
        jdbc.sql("select id from follow_up where id = ? for no key update").param(promise).query(Long.class).optional();
    }

    Optional<PromiseConsent> find(long promise) {
        return jdbc.sql("select * from promise_consent where follow_up = ?").param(promise).query(ConsentRows::read).optional();
    }

    /** A word that is not said anew stays. */
    void say(Actor actor, long promise, PromiseConsent.ConsentWord said, String way) {
        jdbc.sql("""
                insert into promise_consent (follow_up, region, consent, word, word_at, way, at, account)
                select id, region, :consent, :word, case when :word::text is null then null else :at::timestamptz end, :way, :at, :account from follow_up where id = :promise
                on conflict (follow_up) do update set consent = excluded.consent, word = coalesce(excluded.word, promise_consent.word), word_at = coalesce(excluded.word_at, promise_consent.word_at),
                    way = excluded.way, at = excluded.at, account = excluded.account""")
                .param("promise", promise).param("consent", said.consent()).param("word", said.word(), Types.VARCHAR).param("way", way).param("at", Timestamp.from(time.instant()))
                .param("account", actor.account()).update();
    }

    private static PromiseConsent read(ResultSet row, int n) throws SQLException {
        return new PromiseConsent(row.getBoolean("consent"), Kept.named(row.getString("word")).orElse(null), row.getString("way"), row.getTimestamp("at").toInstant());
    }
}
