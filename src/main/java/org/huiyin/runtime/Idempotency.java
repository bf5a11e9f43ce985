package org.huiyin.runtime;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a caller send the same thing twice and have it done once. A key belongs to its caller and to the body first sent with it; it is kept
 * for 24 hours of real time, hashed, with the answer sealed.
 */
@Component
public class Idempotency {

    private static final Duration KEPT = Duration.ofHours(24);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final KeyedHash hashes;
    private final Clock clock;

    Idempotency(JdbcClient jdbc, Vault vault, KeyedHash hashes, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** A key as it is stored: nothing of the caller, the key or the body can be read back. */
    public record Key(byte[] key, byte[] body, Timestamp at) {}

    /** The answer given, and whether it was given before. */
    public record Answer(byte[] bytes, boolean replayed) {}

    /** The same key came with another body. */
    public static final class KeyReused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    public Key key(String caller, String key, byte[] body) {
        if (key.isBlank() || key.length() > 200) {
            throw InvalidInput.of("Idempotency-Key", "runtime.idempotency-key");
        }
        return new Key(hashes.of(KeyedHash.Of.ONCE, caller + '\n' + key), hashes.of(KeyedHash.Of.ONCE_BODY, new String(body, StandardCharsets.ISO_8859_1)),
                Timestamp.from(clock.instant()));
    }

    public byte[] sealed(byte[] answer) {
        return vault.seal(answer, "idempotency");
    }

    /**
     * What was answered to this key before.
     *
     * @throws KeyReused if the body was another one
     */
    public Optional<Answer> earlier(Key key) {
        record Row(byte[] body, byte @Nullable [] answer) {}
        return jdbc.sql("select body, answer from idempotency where key = ?").param(key.key())
                .query((row, n) -> new Row(row.getBytes("body"), row.getBytes("answer"))).optional()
                .map(row -> {
                    if (!Arrays.equals(row.body(), key.body()) || row.answer() == null) {
                        throw new KeyReused();
                    }
                    return new Answer(vault.open(row.answer(), "idempotency"), true);
                });
    }

    /** Does the work once, in one transaction with the key: a second caller waits for the first and then gets its answer. */
    @Transactional
    public Answer once(Key key, Supplier<byte[]> work) {
        var mine = jdbc.sql("insert into idempotency (key, body, at) values (?, ?, ?) on conflict (key) do nothing")
                .params(key.key(), key.body(), key.at()).update();
        if (mine == 0) {
            return earlier(key).orElseThrow();
        }
        var answer = work.get();
        jdbc.sql("update idempotency set answer = ? where key = ?").params(sealed(answer), key.key()).update();
        return new Answer(answer, false);
    }

    /** Forgets keys older than a day. */
    public int forgetOld() {
        return jdbc.sql("delete from idempotency where at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }
}
