package org.huiyin.runtime;

import java.io.IOException;

/** PostgreSQL gave up before the recovery had come to its end; the message is its own last word. */
public final class RecoveryFailed extends IOException {

    private static final long serialVersionUID = 1L;

    RecoveryFailed(String reason) {
        super(reason);
    }
}
