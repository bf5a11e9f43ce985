package org.huiyin.petition.unsent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What opens an unsent petition: 160 random bits, of which the house keeps the hash alone. */
final class Ticket {

    private static final SecureRandom DICE = new SecureRandom();

    private Ticket() {}

    static String fresh() {
        var drawn = new byte[20];
        DICE.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** Whatever a stranger sends becomes a value that finds nothing. */
    static byte[] hash(String ticket) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
