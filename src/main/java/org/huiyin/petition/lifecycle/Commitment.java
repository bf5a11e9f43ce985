package org.huiyin.petition.lifecycle;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A salted commitment to words that must be deletable: the event tells the digest, the salt stays with the words. Whoever holds words and
 * salt can show that they are the ones; without the salt the digest says nothing.
 */
public record Commitment(String salt, String digest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Commitment to(byte[] words) {
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        return with(HexFormat.of().formatHex(salt), words);
    }

    public static Commitment with(String salt, byte[] words) {
        var prefix = salt.getBytes(StandardCharsets.UTF_8);
        var all = new byte[prefix.length + words.length];
        System.arraycopy(prefix, 0, all, 0, prefix.length);
        System.arraycopy(words, 0, all, prefix.length, words.length);
        return new Commitment(salt, HexFormat.of().formatHex(EventLog.sha256(all)));
    }
}
