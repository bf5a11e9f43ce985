package org.huiyin.access.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secret addresses. A new one takes the place of the old one; a closed account's open nothing. */
@Repository
public class FeedTokens {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    FeedTokens(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose it is, and what it opens. */
    public record Known(Account account, String about) {}

    /** @return the secret, shown this once; the house keeps no more of it than a hash */
    public String give(String account, String about) {
        var drawn = new byte[BYTES];
        DICE.nextBytes(drawn);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
        jdbc.sql("insert into feed_token (hash, account, about, made_at) values (?, ?, ?, ?) on conflict (account, about) do update set hash = excluded.hash, made_at = excluded.made_at")
                .params(hash(secret), account, about, Timestamp.from(clock.instant())).update();
        return secret;
    }

    public void revoke(String account, String about) {
        jdbc.sql("delete from feed_token where account = ? and about = ?").params(account, about).update();
    }

    /** Of everybody, where what it opens is gone. */
    public void revokeAll(String about) {
        jdbc.sql("delete from feed_token where about = ?").param(about).update();
    }

    /** What of this account can be fetched at present. */
    public Set<String> of(String account) {
        return Set.copyOf(jdbc.sql("select about from feed_token where account = ? limit 500").param(account).query(String.class).list());
    }

    /** Nothing for what is no secret, or no more. */
    public Optional<Known> known(String secret) {
        record Row(String account, String about) {}
        return jdbc.sql("select account, about from feed_token where hash = ?").param(hash(secret)).query((row, n) -> new Row(row.getString(1), row.getString(2))).optional()
                .flatMap(row -> accounts.find(row.account()).map(account -> new Known(account, row.about())));
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
