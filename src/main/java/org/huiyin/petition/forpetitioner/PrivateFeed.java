package org.huiyin.petition.forpetitioner;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.lifecycle.EventLog;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An address of one's own by which a reader of feeds learns that something happened, and nothing else. Of its 256 random bits only the hash is kept. A sealed matter has none, for whoever
 * runs that reader would learn of it.
 */
@Component
public class PrivateFeed {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int SHOWN = 50;

    /** When something happened, the latest first; {@code tail}: the last four signs of the number, so that two feeds are told apart. */
    public record Feed(String tail, List<Instant> happened) {}

    private final LegalTime time;
    private final JdbcClient jdbc;

    PrivateFeed(LegalTime time, JdbcClient jdbc) {
        this.time = time;
        this.jdbc = jdbc;
    }

    /** Whether the petition has one, or may have one; none for a sealed matter. */
    @Needs(Right.OWN_PETITION)
    public Optional<Boolean> made(Actor owner, String number) {
        return jdbc.sql("select exists (select from petition_feed f where f.petition = p.id) from petition p where p.number = ? and not p.sealed and p.erased_at is null and ?")
                .params(number, owner.petitions(number)).query(Boolean.class).optional();
    }

    /** A fresh token, told this one time; the one before it opens nothing any more. Nothing for a sealed matter. */
    @Needs(Right.OWN_PETITION)
    public Optional<String> make(Actor owner, String number) {
        var bits = new byte[32];
        DICE.nextBytes(bits);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        var rows = jdbc.sql("""
                insert into petition_feed (petition, region_code, token_hash, made_at)
                select id, region, ?, ? from petition where number = ? and not sealed and erased_at is null and ?
                on conflict (petition) do update set token_hash = excluded.token_hash, made_at = excluded.made_at""")
                .params(hash(token), Timestamp.from(time.instant()), number, owner.petitions(number)).update();
        return rows > 0 ? Optional.of(token) : Optional.empty();
    }

    @Needs(Right.OWN_PETITION)
    public void revoke(Actor owner, String number) {
        jdbc.sql("delete from petition_feed f using petition p where p.id = f.petition and p.number = ? and ?").params(number, owner.petitions(number)).update();
    }

    /** What the token opens; nothing if it was revoked, or the matter was sealed since. */
    public Optional<Feed> read(String token) {
        return jdbc.sql("select p.id, p.number from petition_feed f join petition p on p.id = f.petition where f.token_hash = ? and not p.sealed and p.erased_at is null").param(hash(token))
                .query((row, n) -> new Feed(tail(row.getString("number")), happened(row.getLong("id")))).optional();
    }

    private List<Instant> happened(long petition) {
        return jdbc.sql("select at from petition_event where petition = ? and convert_from(body, 'UTF8')::jsonb ->> 'told' = 'true' order by seq desc limit " + SHOWN).param(petition)
                .query((row, n) -> row.getTimestamp("at").toInstant()).list();
    }

    private static String tail(String number) {
        return number.substring(number.length() - 4);
    }

    private static String hash(String token) {
        return HexFormat.of().formatHex(EventLog.sha256(token.getBytes(StandardCharsets.US_ASCII)));
    }
}
