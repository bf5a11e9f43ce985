package org.huiyin.access.factor;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.springframework.web.util.UriComponentsBuilder;

/** The secret that a person's app shares with the house: 160 random bits (RFC 4226 §4). */
record FactorKey(byte[] bytes) {

    private static final int LENGTH = 20;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom CHANCE = new SecureRandom();

    static FactorKey fresh() {
        var bytes = new byte[LENGTH];
        CHANCE.nextBytes(bytes);
        return new FactorKey(bytes);
    }

    /** As people type it: thirty-two letters and digits (RFC 4648 §6). */
    String text() {
        var digits = new BigInteger(1, bytes).toString(32);
        var text = new StringBuilder("A".repeat(LENGTH * 8 / 5 - digits.length()));
        digits.chars().forEach(digit -> text.append(BASE_32.charAt(Character.digit(digit, 32))));
        return text.toString();
    }

    /** As an app reads it from a picture. */
    String address(String house, String account) {
        return UriComponentsBuilder.fromUriString("otpauth://totp/{label}").queryParam("secret", text()).queryParam("issuer", "{house}").encode()
                .buildAndExpand(house + ":" + account, house).toUriString();
    }

    @Override
    public String toString() {
        return "FactorKey";
    }
}
