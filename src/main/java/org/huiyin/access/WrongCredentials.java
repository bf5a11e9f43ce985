package org.huiyin.access;

/** Account and password do not belong together; which of the two is wrong is not told. Doors answer 401. */
public final class WrongCredentials extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongCredentials() {
        super("wrong credentials");
    }
}
