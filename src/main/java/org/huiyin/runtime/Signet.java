package org.huiyin.runtime;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.signature.Ed25519Parameters;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Signs what the house publishes, with Ed25519 (RFC 8032). The key lies beside the others in {@code keys/} of the data directory and is made when
 * something is signed for the first time; its public half is for everybody.
 */
@Component
public final class Signet {

    /** What stands before the 32 bytes of an Ed25519 key in the form that Java reads (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Path file;

    Signet(HuiyinSettings settings) throws GeneralSecurityException {
        SignatureConfig.register();
        file = settings.data().resolve("keys").resolve("signet.json");
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
        if (!Files.exists(file)) {
            return false;
        }
        try {
            var keys = key().getPublicKeysetHandle();
            return IntStream.range(0, keys.size()).anyMatch(i -> Arrays.equals(publicKey, bytes(keys.getAt(i))));
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
    private synchronized KeysetHandle key() throws GeneralSecurityException {
        try {
            Files.createDirectories(file.getParent(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return Vault.key(file, Ed25519Parameters.create(Ed25519Parameters.Variant.NO_PREFIX));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
