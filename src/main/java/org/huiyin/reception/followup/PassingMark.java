package org.huiyin.reception.followup;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.huiyin.runtime.Sha256;

/** The fingerprint of a list that passed: anybody can make it anew from what is printed. */
final class PassingMark {

    private PassingMark() {}

    /** Office, both leaders, the moment (UTC) and the lines, each on a line of its own. */
    static String text(String office, String from, String to, Instant at, String list) {
        return String.join("\n", office, from, to, at.toString(), list);
    }

    static String of(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
