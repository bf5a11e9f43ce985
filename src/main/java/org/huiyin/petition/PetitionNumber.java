package org.huiyin.petition;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * The number by which a petition is known for ever: region (6 digits), date received (8), sequence (7) and a check digit
 * (ISO 7064, MOD 11,10), all digits so that it can be told over the phone. A mistyped digit or two swapped neighbours do not pass.
 */
public final class PetitionNumber {

    private static final Pattern FORM = Pattern.compile("\\d{22}");
    private static final int SEQUENCE = 10_000_000;

    private PetitionNumber() {}

    /** Makes the number of a petition; {@code id} is unique over the installation, its last seven digits are the sequence. */
    public static String of(String region, LocalDate received, long id) {
        var body = region.substring(0, 6) + received.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%07d", id % SEQUENCE);
        return body + checkDigit(body);
    }

    /** Whether the text has the form of a number and its check digit fits. */
    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches() && checkDigit(text.substring(0, 21)) == text.charAt(21);
    }

    private static char checkDigit(String digits) {
        var p = 10;
        for (var c : digits.toCharArray()) {
            var s = (p + Character.digit(c, 10)) % 10;
            p = (s == 0 ? 10 : s) * 2 % 11;
        }
        return Character.forDigit((11 - p) % 10, 10);
    }
}
