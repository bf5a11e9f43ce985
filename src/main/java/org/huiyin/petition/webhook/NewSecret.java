package org.huiyin.petition.webhook;

import java.security.SecureRandom;

/** The secret with which the deliveries of one webhook are signed. */
final class NewSecret {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int BYTES = 32;

    private NewSecret() {}

    static byte[] drawn() {
        var secret = new byte[BYTES];
        DICE.nextBytes(secret);
        return secret;
    }
}
