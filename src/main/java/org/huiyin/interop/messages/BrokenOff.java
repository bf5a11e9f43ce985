package org.huiyin.interop.messages;

import org.jspecify.annotations.Nullable;

/** The import cannot go on, through no fault of a row: the database is gone, or somebody stopped us. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(@Nullable Throwable cause) {
        super(cause);
    }
}
