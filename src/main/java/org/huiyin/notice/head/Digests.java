package org.huiyin.notice.head;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells two pictures apart. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
