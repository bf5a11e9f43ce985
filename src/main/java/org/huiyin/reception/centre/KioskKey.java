package org.huiyin.reception.centre;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** What the address of the tablet at a door ends in: only from there a number can be drawn without a guide. */
final class KioskKey {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 32;

    private KioskKey() {}

    static String draw() {
        var drawn = new byte[BYTES];
        DICE.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }

    static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
