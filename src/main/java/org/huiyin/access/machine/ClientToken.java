package org.huiyin.access.machine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a client shows: {@code hy_} (so that a scanner for secrets knows it), its id (12 hexadecimal digits) and 256 random bits (64 of them).
 *
 * @param id     names the client, is no secret
 * @param secret known to the client alone
 */
record ClientToken(String id, String secret) {

    private static final Pattern FORM = Pattern.compile("hy_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final SecureRandom DICE = new SecureRandom();

    static ClientToken fresh() {
        return new ClientToken(random(6), random(32));
    }

    static Optional<ClientToken> read(String text) {
        var found = FORM.matcher(text);
        return found.matches() ? Optional.of(new ClientToken(found.group(1), found.group(2))) : Optional.empty();
    }

    String text() {
        return "hy_" + id + '_' + secret;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random(int bytes) {
        var drawn = new byte[bytes];
        DICE.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    @Override
    public String toString() {
        return "hy_" + id + "_…";
    }
}
