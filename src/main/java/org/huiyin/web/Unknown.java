package org.huiyin.web;

/**
 * What was asked for does not exist, or not for this caller; doors answer 404. The answer is the same for a sealed matter and for a
 * number that was never given out, so it carries nothing.
 */
public final class Unknown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unknown() {
        super("unknown");
    }
}
