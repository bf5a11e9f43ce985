package org.huiyin.notice.mail;

/** As much mail waits to be filed as may; no more is taken, and what was not taken stays where it is. */
public final class TrayFull extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TrayFull() {
        super("the tray of mail to be filed is full");
    }
}
