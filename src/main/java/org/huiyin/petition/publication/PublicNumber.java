package org.huiyin.petition.publication;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The number under which a matter is public: a letter and nine digits drawn at random. Not the petition's own, which says where and on which day somebody petitioned, and
 * stands on letters that others see; with it anybody could be found in what is public, and everybody who is public could be asked for at the tracking page.
 */
public final class PublicNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("G\\d{9}");

    private PublicNumber() {}

    static String draw() {
        return "G%09d".formatted(RANDOM.nextInt(1_000_000_000));
    }

    public static boolean wellFormed(String number) {
        return FORM.matcher(number).matches();
    }
}
