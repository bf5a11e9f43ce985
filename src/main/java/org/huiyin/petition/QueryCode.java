package org.huiyin.petition;

import java.security.SecureRandom;
import java.util.Locale;

/** The petitioner's key to the own petition: eight characters without look-alikes (about 39 bits), kept only as a keyed hash. */
public final class QueryCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private QueryCode() {}

    public static String fresh() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (s, i) -> s.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** What was typed, as it was meant: upper case, without blanks and dashes. */
    public static String normalised(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    /** What is hashed of it: the code together with its petition. */
    public static String bound(String number, String typed) {
        return number + '\n' + normalised(typed);
    }
}
