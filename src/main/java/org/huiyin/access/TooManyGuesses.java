package org.huiyin.access;

import java.time.Duration;

/** This client has guessed wrong too often; doors answer 429 with {@code Retry-After}. */
public final class TooManyGuesses extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Duration retryAfter;

    TooManyGuesses(Duration retryAfter) {
        super("too many guesses");
        this.retryAfter = retryAfter;
    }

    /** How long to wait before the next guess is heard; at least a second. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
