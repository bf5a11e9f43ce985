package org.huiyin.access.passkey;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a key must sign: sixteen random bytes and the time, sealed, so that nobody else can make one. Nothing is stored when one is given out, so nobody
 * can fill the database by asking; each counts once, for five minutes, for what it was given out for.
 */
@Component
class Challenges {

    static final Duration COUNTS = Duration.ofMinutes(5);
    private static final String PURPOSE = "passkey-challenge ";
    private static final int RANDOM = 16;
    private static final SecureRandom DICE = new SecureRandom();

    private final Vault vault;
    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(Vault vault, JdbcClient jdbc, Clock clock) {
        this.vault = vault;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param use what it is for: signing in, or the account that a key is added to */
    byte[] fresh(String use) {
        var random = new byte[RANDOM];
        DICE.nextBytes(random);
        return vault.seal(ByteBuffer.allocate(RANDOM + Long.BYTES).put(random).putLong(clock.millis()).array(), PURPOSE + use);
    }

    /** @throws WrongPasskey if it is not ours, not for this, too old or was answered before */
    void spend(String use, byte[] challenge) {
        var now = clock.instant();
        if (given(use, challenge).plus(COUNTS).isBefore(now) || !first(challenge, now)) {
            throw new WrongPasskey();
        }
    }

    private Instant given(String use, byte[] challenge) {
        try {
            return Instant.ofEpochMilli(ByteBuffer.wrap(vault.open(challenge, PURPOSE + use)).getLong(RANDOM));
        } catch (RuntimeException notOurs) {
            throw new WrongPasskey(notOurs);
        }
    }

    private boolean first(byte[] challenge, Instant now) {
        jdbc.sql("delete from spent_challenge where spent_at < ?").param(Timestamp.from(now.minus(COUNTS.multipliedBy(2)))).update();
        return jdbc.sql("insert into spent_challenge (challenge, spent_at) values (?, ?) on conflict do nothing").param(challenge).param(Timestamp.from(now)).update() == 1;
    }
}
