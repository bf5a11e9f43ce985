package org.huiyin.access;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes (OWASP's floor), about 50 ms a guess. As every hash under way holds its 19 MiB,
 * only a few run at once; the others wait.
 */
@Component
class Passwords {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Argon2PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final Semaphore room = new Semaphore(AT_ONCE, true);
    private final String nobody = argon2id.encode("nobody");

    String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return argon2id.encode(whole(password));
        } finally {
            room.release();
        }
    }

    /** Compares; without a hash (no such account) it takes the same time and answers false. */
    boolean matches(String password, @Nullable String hash) {
        room.acquireUninterruptibly();
        try {
            return argon2id.matches(whole(password), hash == null ? nobody : hash) && hash != null;
        } finally {
            room.release();
        }
    }

    /** Half a character is no password of anybody's, and the hash knows no way to take it. */
    private static String whole(String password) {
        return new String(password.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
