package org.huiyin.reception.followup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** The fingerprint of a list that passed: anybody can make it anew from what is printed. */
final class PassingMark {

    private PassingMark() {}

    /** Office, both leaders, the moment (UTC) and the lines, each on a line of its own. */
    static String text(String office, String from, String to, Instant at, String list) {
        return String.join("\n", office, from, to, at.toString(), list);
    }

    static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
