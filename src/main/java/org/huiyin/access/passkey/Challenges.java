package org.huiyin.access.passkey;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.huiyin.runtime.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a key must sign: sixteen random bytes, the time, and a proof that both are ours. Nothing is stored when one is given out, so nobody
 * can fill the database by asking; each counts once, for five minutes, for what it was given out for.
 */
@Component
class Challenges {

    static final Duration COUNTS = Duration.ofMinutes(5);
    private static final int RANDOM = 16;
    private static final int BARE = RANDOM + Long.BYTES;
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
        var bare = ByteBuffer.allocate(BARE).put(random).putLong(clock.millis()).array();
        var proof = proof(use, bare);
        return ByteBuffer.allocate(BARE + proof.length).put(bare).put(proof).array();
    }

    /** @throws WrongPasskey if it is not ours, not for this, too old or was answered before */
    void spend(String use, byte[] challenge) {
        var bare = Arrays.copyOf(challenge, BARE);
        var now = clock.instant();
        var ours = challenge.length > BARE && MessageDigest.isEqual(Arrays.copyOfRange(challenge, BARE, challenge.length), proof(use, bare));
        if (!ours || Instant.ofEpochMilli(ByteBuffer.wrap(bare).getLong(RANDOM)).plus(COUNTS).isBefore(now) || !first(challenge, now)) {
            throw new WrongPasskey();
        }
    }

    private boolean first(byte[] challenge, Instant now) {
        jdbc.sql("delete from spent_challenge where spent_at < ?").param(Timestamp.from(now.minus(COUNTS.multipliedBy(2)))).update();
        return jdbc.sql("insert into spent_challenge (challenge, spent_at) values (?, ?) on conflict do nothing").param(challenge).param(Timestamp.from(now)).update() == 1;
    }

    private byte[] proof(String use, byte[] bare) {
        return vault.keyedHash("passkey-challenge", use + ' ' + HexFormat.of().formatHex(bare));
    }
}
