package org.huiyin.access.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes to be kept on paper for the day the phone is lost: each opens once. Sixty random bits, without letters that are easily confused. */
final class RecoveryCodes {

    private static final int MANY = 10;
    private static final int GROUPS = 3;
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    private RecoveryCodes() {}

    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(MANY).toList();
    }

    private static String one() {
        return IntStream.range(0, GROUPS).mapToObj(group -> IntStream.range(0, 4).mapToObj(n -> LETTERS.charAt(CHANCE.nextInt(LETTERS.length()))).map(String::valueOf).collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }

    /** What was typed, without what makes no difference. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
