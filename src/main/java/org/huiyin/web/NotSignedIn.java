package org.huiyin.web;

/** Only somebody signed in can be answered; doors answer 401. */
public final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not signed in");
    }
}
