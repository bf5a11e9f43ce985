package org.huiyin.notice.message;

import java.util.regex.Pattern;

/** What a carrier said, fit to be kept: short, and without the address or any other that it repeats. */
final class CarriersAnswer {

    private static final int MOST = 200;
    private static final Pattern MAILBOX = Pattern.compile("[^\\s<>\"']+@[^\\s<>\"',;:]+");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d{7,}");

    private CarriersAnswer() {}

    static String plain(String said) {
        var line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        var clean = LONG_NUMBER.matcher(MAILBOX.matcher(line).replaceAll("…")).replaceAll("…");
        return clean.codePointCount(0, clean.length()) <= MOST ? clean : clean.substring(0, clean.offsetByCodePoints(0, MOST)) + "…";
    }
}
