package org.huiyin.petition.publication;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The number under which a matter is public: a letter and nine digits drawn at random. Not the petition's own, which says where and on which day somebody petitioned, and
 * stands on letters that others see; with it anybody could be found in what is public, and everybody who is public could be asked for at the tracking page.
 */
public final class PublicNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char MATTER = 'G';
    private static final Pattern FORM = Pattern.compile("[A-Z]\\d{9}");

    private PublicNumber() {}

    static String draw() {
        return draw(MATTER);
    }

    /** One for something else that becomes public, told apart by its letter. */
    public static String draw(char letter) {
        return letter + "%09d".formatted(RANDOM.nextInt(1_000_000_000));
    }

    public static boolean wellFormed(String number) {
        return wellFormed(MATTER, number);
    }

    /** The same for what was drawn with that letter. */
    public static boolean wellFormed(char letter, String number) {
        return FORM.matcher(number).matches() && number.charAt(0) == letter;
    }
}
