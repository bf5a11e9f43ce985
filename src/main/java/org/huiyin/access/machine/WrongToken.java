package org.huiyin.access.machine;

/** A token that opens nothing: not ours, expired, revoked, or shown from where it does not count. Which of these is not told. Doors answer 401. */
public final class WrongToken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongToken() {
        super("wrong token");
    }
}
