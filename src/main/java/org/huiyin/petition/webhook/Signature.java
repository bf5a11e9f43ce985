package org.huiyin.petition.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code v1=} and the HMAC-SHA256, in hexadecimal, of the timestamp, a dot and the body. The timestamp is signed too, so that an old delivery cannot be played again. */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /** One for each secret, between commas, the newest first: while a secret is being changed there are two. */
    static String of(List<byte[]> secrets, String timestamp, byte[] body) {
        return secrets.stream().map(secret -> of(secret, timestamp, body)).collect(Collectors.joining(","));
    }

    static String of(byte[] secret, String timestamp, byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((timestamp + '.').getBytes(StandardCharsets.US_ASCII));
            return "v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
