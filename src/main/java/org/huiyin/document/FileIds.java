package org.huiyin.document;

import java.security.SecureRandom;

/** Ids that cannot be guessed: 26 characters of Crockford's base 32, 130 random bits. */
final class FileIds {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FileIds() {}

    static String next() {
        return RANDOM.ints(26, 0, ALPHABET.length()).map(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
