package org.huiyin.demo;

/** The data belong to a demonstration: some of its accounts still open with its password. */
final class DemoPasswordInUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DemoPasswordInUse() {
        super("accounts of the demonstration still open with its password");
    }
}
