package org.huiyin.runtime;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import com.google.crypto.tink.Parameters;
import org.springframework.stereotype.Component;

/** Seals personal data and makes keyed hashes of it. The keys lie in {@code keys/} of the data directory, never in the database. */
@Component
public final class Vault {

    private final Aead aead;
    private final Mac mac;

    Vault(HuiyinSettings settings) throws GeneralSecurityException, IOException {
        AeadConfig.register();
        MacConfig.register();
        var keys = settings.data().resolve("keys");
        Files.createDirectories(keys, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        aead = key(keys.resolve("personal-data.json"), PredefinedAeadParameters.AES256_GCM)
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
        mac = key(keys.resolve("keyed-hash.json"), PredefinedMacParameters.HMAC_SHA256_256BITTAG)
                .getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    /** The key in a file, made now if there is none. */
    static KeysetHandle key(Path file, Parameters parameters) throws GeneralSecurityException, IOException {
        if (Files.exists(file)) {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        }
        var fresh = KeysetHandle.generateNew(parameters);
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var half = Files.createTempFile(file.getParent(), "key", ".new", owner);
        try (var out = java.nio.channels.FileChannel.open(half, StandardOpenOption.WRITE)) {
            out.write(java.nio.ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        return fresh;
    }

    /** Encrypts; {@code belongsTo} is bound to the result, so that a sealed value cannot be moved to another row. */
    public byte[] seal(byte[] plain, String belongsTo) {
        try {
            return aead.encrypt(plain, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Opens what {@link #seal} closed for the same owner. */
    public byte[] open(byte[] sealed, String belongsTo) {
        try {
            return aead.decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open; is this the right key directory?", e);
        }
    }

    /** Keyed hash for exact look-up, apart for each purpose; normalise the value first. */
    public byte[] keyedHash(String purpose, String value) {
        try {
            return mac.computeMac((purpose + '\u0000' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }
}
