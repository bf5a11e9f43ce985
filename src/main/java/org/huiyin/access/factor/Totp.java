package org.huiyin.access.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that hold for thirty seconds (RFC 6238 with HMAC-SHA-1, which is what the apps know). */
final class Totp {

    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String HMAC = "HmacSHA1";

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String code(byte[] key, long step) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int cut = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(cut % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The step whose code this is: the present one, or a neighbour, since clocks drift. */
    static OptionalLong stepOf(byte[] key, String code, Instant now) {
        var given = code.getBytes(StandardCharsets.US_ASCII);
        return LongStream.of(step(now), step(now) - 1, step(now) + 1)
                .filter(step -> MessageDigest.isEqual(given, code(key, step).getBytes(StandardCharsets.US_ASCII))).findFirst();
    }
}
