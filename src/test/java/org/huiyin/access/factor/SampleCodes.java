package org.huiyin.access.factor;

import java.math.BigInteger;
import java.time.Clock;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The app on a phone: makes codes of the key that was typed into it. */
public final class SampleCodes {

    private SampleCodes() {}

    /** The code of so many steps after the present one. */
    public static String of(String typed, int steps) {
        var digits = typed.replace(" ", "").chars().map(letter -> "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)).mapToObj(value -> Integer.toString(value, 32)).collect(Collectors.joining());
        var number = new BigInteger(digits, 32).toByteArray();
        var key = new byte[20];
        var from = Arrays.copyOfRange(number, Math.max(0, number.length - key.length), number.length);
        System.arraycopy(from, 0, key, key.length - from.length, from.length);
        return Totp.code(key, Totp.step(Clock.systemUTC().instant()) + steps);
    }
}
