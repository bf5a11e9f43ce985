package org.huiyin.access.passkey;

import org.jspecify.annotations.Nullable;

/** What a device sent does not prove anything here; why is not told. */
public final class WrongPasskey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongPasskey() {
        this(null);
    }

    WrongPasskey(@Nullable Throwable cause) {
        super("wrong passkey", cause);
    }
}
