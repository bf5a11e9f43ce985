package org.huiyin.petition.proof;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.lifecycle.EventLog;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a seal says, signed in its canonical form (RFC 8785).
 *
 * @param day      of real time, +08:00
 * @param count    hashes of events, files and days of reading that were committed since the seal before
 * @param root     of the tree over them
 * @param previous SHA-256 of the statement before; 64 zeros in the first
 * @param key      which key signs it: the first half of the SHA-256 of its public bytes
 */
record SealStatement(int number, LocalDate day, long count, String root, String previous, String key) {

    static final String FIRST = "0".repeat(64);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String canonical() {
        var fields = new LinkedHashMap<String, @Nullable Object>(Map.of("number", number, "day", day.toString(), "count", count, "root", root, "previous", previous, "key", key));
        return new String(EventLog.canonical(fields), StandardCharsets.UTF_8);
    }

    /** Reads a statement; nothing if it is not exactly what {@link #canonical} writes. */
    static Optional<SealStatement> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, SealStatement.class)).filter(s -> s.day != null && s.root != null && s.previous != null && s.key != null)
                    .filter(s -> s.canonical().equals(text));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }

    /** How the next statement names this one. */
    static String hash(String statement) {
        return MerkleTree.hex(EventLog.sha256(statement.getBytes(StandardCharsets.UTF_8)));
    }

    static String keyId(byte[] publicKey) {
        return MerkleTree.hex(EventLog.sha256(publicKey)).substring(0, 32);
    }
}
