package org.huiyin.petition.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What came back.
 *
 * @param status of the answer; {@code null} if there was none
 * @param fault  {@code null} if it was taken
 */
record Answered(@Nullable Integer status, @Nullable String fault) {

    static final Answered UNREACHABLE = new Answered(null, "unreachable");
    static final Answered REFUSED_ADDRESS = new Answered(null, "address");

    static Answered with(int status) {
        return new Answered(status, status / 100 == 2 ? null : "status");
    }

    boolean taken() {
        return fault == null;
    }
}
