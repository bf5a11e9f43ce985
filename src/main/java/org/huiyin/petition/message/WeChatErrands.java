package org.huiyin.petition.message;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.huiyin.petition.lifecycle.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is on the way to WeChat and back: one for a petition at a time, for ten minutes, good for one return in the browser that set out. */
@Repository
class WeChatErrands {

    static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final int MOST = 10;
    private static final SecureRandom DICE = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock realTime;

    WeChatErrands(JdbcClient jdbc, Clock realTime) {
        this.jdbc = jdbc;
        this.realTime = realTime;
    }

    /** What WeChat brings back, and what the browser keeps; of neither more than a hash is left here. */
    record Begun(String state, String kept) {}

    /** Empty after ten within an hour, for each time WeChat is asked, and if there is no such petition any more. */
    Optional<Begun> begin(String number) {
        var begun = new Begun(dice(), dice());
        var now = realTime.instant();
        var since = Timestamp.from(now.minus(COUNTED));
        jdbc.sql("delete from wechat_errand where first_at < ? and expires_at < ?").params(since, Timestamp.from(now)).update();
        var rows = jdbc.sql("""
                insert into wechat_errand as e (petition, region_code, state, browser, expires_at, first_at)
                select id, region, :state, :browser, :expires, :now from petition where number = :number and erased_at is null for share
                on conflict (petition) do update set state = excluded.state, browser = excluded.browser, expires_at = excluded.expires_at,
                    begun = case when e.first_at > :since then e.begun + 1 else 1 end, first_at = case when e.first_at > :since then e.first_at else excluded.first_at end
                where e.first_at <= :since or e.begun < :most""")
                .param("state", hash(begun.state())).param("browser", hash(begun.kept())).param("expires", Timestamp.from(now.plus(PATIENCE))).param("now", Timestamp.from(now))
                .param("number", number).param("since", since).param("most", MOST).update();
        return rows == 1 ? Optional.of(begun) : Optional.empty();
    }

    /** Of which petition it was, this once. */
    Optional<String> take(String state, String kept) {
        return jdbc.sql("update wechat_errand e set expires_at = :now from petition p where p.id = e.petition and e.state = :state and e.browser = :browser and e.expires_at > :now returning p.number")
                .param("state", hash(state)).param("browser", hash(kept)).param("now", Timestamp.from(realTime.instant())).query(String.class).optional();
    }

    /** Letters and digits alone: WeChat brings back nothing else. */
    private static String dice() {
        var bits = new byte[32];
        DICE.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(EventLog.sha256(secret.getBytes(StandardCharsets.UTF_8)));
    }
}
