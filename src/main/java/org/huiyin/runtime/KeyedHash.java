package org.huiyin.runtime;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.keys.Held;
import org.huiyin.runtime.keys.KeyIds;
import org.huiyin.runtime.keys.KeyStore;
import org.huiyin.runtime.keys.Macs;
import org.huiyin.runtime.keys.Ring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keyed hashes for exact look-up, over the value as it was meant ({@link Likeness}). A hash says under which key it was made; one keeps {@link #of} and asks
 * {@code = any(?)} with {@link #all}, for rows of before a new key are still under an old one.
 */
@Component
public final class KeyedHash {

    /** What is hashed: each apart from the others, so that equal values of two kinds have two hashes. */
    public enum Of {
        NAME("petitioner-name", Ring.LOOK_UP), PHONE("petitioner-phone", Ring.LOOK_UP), ID_NUMBER("petitioner-id", Ring.LOOK_UP), MAIL("mail", Ring.LOOK_UP),
        OPENID("wechat-openid", Ring.LOOK_UP),
        /** Of an account, apart from a petitioner's phone: nobody may find the one by the other. */
        CONTACT("citizen-contact", Ring.LOOK_UP), ONE_TIME_CODE("one-time-code", Ring.ONCE), SEARCHED("searched-words", Ring.LOOK_UP),
        QUERY_CODE("query-code", Ring.QUERY_CODE), ONCE("idempotency", Ring.ONCE), RECOVERY_CODE("recovery-code", Ring.ONCE), ONCE_BODY("idempotency-body", Ring.ONCE);

        private final String purpose;
        private final Ring ring;

        Of(String purpose, Ring ring) {
            this.purpose = purpose;
            this.ring = ring;
        }

        public Ring ring() {
            return ring;
        }
    }

    /** By which rules values are brought into one form; kept beside the hashes, so that other rules can be told. */
    public static final int FORM = Likeness.FORM;

    private final List<Held<Macs>> macs;

    KeyedHash(KeyStore keys) {
        macs = Arrays.stream(Ring.values()).map(ring -> new Held<>(keys, ring, Macs::of)).toList();
    }

    /** The hash to keep. */
    public byte[] of(Of what, String value) {
        return macs(what).first(plain(what, value));
    }

    /** The hashes under every key in use, that for new ones first; none of what is absent or blank. */
    public byte[][] all(Of what, @Nullable String value) {
        return value == null || value.isBlank() ? new byte[0][] : macs(what).all(plain(what, value));
    }

    /** Whether it was made of this value, under whichever key. */
    public boolean matches(byte[] kept, Of what, String value) {
        return Arrays.stream(macs.get(what.ring.ordinal()).knowing(KeyIds.in(kept)).all(plain(what, value))).anyMatch(one -> MessageDigest.isEqual(one, kept));
    }

    private Macs macs(Of what) {
        return macs.get(what.ring.ordinal()).get();
    }

    private static byte[] plain(Of what, String value) {
        return (what.purpose + '\u0000' + Likeness.of(what, value)).getBytes(StandardCharsets.UTF_8);
    }
}
