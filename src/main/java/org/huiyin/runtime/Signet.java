package org.huiyin.runtime;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.huiyin.runtime.keys.KeyStore;
import org.huiyin.runtime.keys.Ring;
import org.springframework.stereotype.Component;

/**
 * Signs what the house publishes, with Ed25519 (RFC 8032). The key lies with the others (see {@link KeyStore}) and is made when something
 * is signed for the first time; its public half is for everybody.
 */
@Component
public final class Signet {

    /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final KeyStore keys;

    Signet(KeyStore keys) {
        this.keys = keys;
    }

    public byte[] sign(byte[] message) {
        try {
            return key().getPrimitive(RegistryConfiguration.get(), PublicKeySign.class).sign(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    /** The 32 bytes that check what {@link #sign} signs now. */
    public byte[] publicKey() {
        try {
            return bytes(key().getPublicKeysetHandle().getPrimary());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this is a key of ours, today's or one that was in use before. */
    public boolean owns(byte[] publicKey) {
        if (!keys.holds(Ring.SIGNET)) {
            return false;
        }
        try {
            var ours = key().getPublicKeysetHandle();
            return IntStream.range(0, ours.size()).anyMatch(i -> Arrays.equals(publicKey, bytes(ours.getAt(i))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the signature is that of the key's owner under the message; false too for what is no key or no signature at all. */
    public static boolean signed(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            var whole = Arrays.copyOf(X509, X509.length + publicKey.length);
            System.arraycopy(publicKey, 0, whole, X509.length, publicKey.length);
            var check = Signature.getInstance("Ed25519");
            check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(whole)));
            check.update(message);
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static byte[] bytes(KeysetHandle.Entry entry) {
        return ((Ed25519PublicKey) entry.getKey()).getPublicKeyBytes().toByteArray();
    }

    // Read anew each time: a day needs it once, and another node of the house may have made it.
    private KeysetHandle key() {
        return keys.anew(Ring.SIGNET);
    }
}
