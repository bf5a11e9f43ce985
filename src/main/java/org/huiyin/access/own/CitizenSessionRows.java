package org.huiyin.access.own;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.IdBlocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions of citizens, found by the hash of what the browser holds: who reads the database can take none over. */
@Repository
class CitizenSessionRows {

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(8);
    private static final String LIVE = " seen_at > :idle and opened_at > :oldest ";

    private final JdbcClient jdbc;
    private final ContactKey contacts;
    private final IdBlocks ids;
    private final Clock clock;

    CitizenSessionRows(JdbcClient jdbc, ContactKey contacts, IdBlocks ids, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.ids = ids;
        this.clock = clock;
    }

    /** A new session; the token is told this one time. */
    String open(long account, String device) {
        var token = Secret.fresh();
        jdbc.sql("insert into citizen_session (id, token, account, device, opened_at, seen_at) values (:id, :token, :account, :device, :now, :now)")
                .param("id", ids.next()).param("token", Secret.hash(token)).param("account", account).param("device", device).param("now", now()).update();
        return token;
    }

    /** Whose session it is; being used keeps it alive. */
    Optional<CitizenAccount> find(String token) {
        return live("""
                update citizen_session s set seen_at = :now from citizen_account a where a.id = s.account and s.token = :token
                and s.seen_at > :idle and s.opened_at > :oldest returning s.id as session, a.id as account, a.contact""")
                .param("now", now()).param("token", Secret.hash(token)).query(this::account).optional();
    }

    private CitizenAccount account(ResultSet row, int number) throws SQLException {
        var id = row.getLong("account");
        return new CitizenAccount(id, contacts.opened(row.getBytes("contact"), CitizenAccountRows.owner(id)), row.getLong("session"));
    }

    /** The live sessions of an account, the newest first; the first fifty. */
    List<CitizenSession> of(long account) {
        return live("select id, device, opened_at, seen_at from citizen_session where account = :account and" + LIVE + "order by opened_at desc, id desc limit 50")
                .param("account", account)
                .query((row, n) -> new CitizenSession(row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getTimestamp(4).toInstant())).list();
    }

    boolean end(long account, long session) {
        return jdbc.sql("delete from citizen_session where account = ? and id = ?").params(account, session).update() == 1;
    }

    void forget() {
        live("delete from citizen_session where not (" + LIVE + ")").update();
    }

    private JdbcClient.StatementSpec live(String sql) {
        return jdbc.sql(sql).param("idle", Timestamp.from(clock.instant().minus(IDLE))).param("oldest", Timestamp.from(clock.instant().minus(LONGEST)));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
