package org.huiyin.access.staff;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A password to be told once and changed at the first sign-in: sixteen signs without look-alikes, 78 bits. */
final class FirstPasswords {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom CHANCE = new SecureRandom();

    private FirstPasswords() {}

    static String draw() {
        return IntStream.range(0, 4).mapToObj(group -> CHANCE.ints(4, 0, SIGNS.length()).mapToObj(at -> SIGNS.substring(at, at + 1)).collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
