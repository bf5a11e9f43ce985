package org.huiyin.notice.message;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** What an answer by mail is addressed to: 26 letters and digits (130 random bits), made anew for each message. Of one only the SHA-256 is kept. */
final class ReplyToken {

    static final int LENGTH = 26;
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReplyToken() {}

    static String fresh() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(i -> LETTERS.substring(i, i + 1)).collect(Collectors.joining());
    }

    static byte[] hash(String token) {
        return sha256(token.getBytes(StandardCharsets.US_ASCII));
    }

    /** By which a mail that came back is known: made of the hash, so that it opens nothing, and that nobody else can name it. */
    static String trace(long id, byte[] hash) {
        return id + "." + HexFormat.of().formatHex(Arrays.copyOf(sha256(hash), 10));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
