package org.huiyin.runtime.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** The key that the keys are wrapped with. A ring that was written before there was one lies open, and is read all the same. */
record MasterKey(Aead aead) {

    static MasterKey in(Path file, boolean mayBeMade) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!mayBeMade) {
                throw new IllegalStateException("the master key " + file + " is missing; without it no key opens. Put it back, or set HUIYIN_MASTER_KEY to where it lies");
            }
            KeyFile.directory(file.toAbsolutePath().getParent());
            KeyFile.make(file, TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get()));
        }
        return new MasterKey(read(file).getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** Puts a new key into the file, for all that is wrapped from now on; the old one still unwraps. */
    static void add(Path file) throws GeneralSecurityException, IOException {
        var entry = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId().makePrimary();
        write(file, KeysetHandle.newBuilder(read(file)).addEntry(entry).build());
    }

    /** Takes every key but the newest out of the file. */
    static void keepNewest(Path file) throws GeneralSecurityException, IOException {
        var newest = read(file).getPrimary();
        write(file, KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(newest.getKey()).withFixedId(newest.getId()).makePrimary()).build());
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException, IOException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void write(Path file, KeysetHandle keys) throws GeneralSecurityException, IOException {
        KeyFile.replace(file, TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get()));
    }

    static boolean wrapped(String text) {
        return text.contains("\"encryptedKeyset\"");
    }

    /** @param name bound to the result, so that one ring cannot stand in for another */
    String wrap(KeysetHandle keys, String name) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, aead, name.getBytes(StandardCharsets.UTF_8));
    }

    KeysetHandle unwrap(String text, String name) throws GeneralSecurityException {
        return wrapped(text) ? TinkJsonProtoKeysetFormat.parseEncryptedKeyset(text, aead, name.getBytes(StandardCharsets.UTF_8))
                : TinkJsonProtoKeysetFormat.parseKeyset(text, InsecureSecretKeyAccess.get());
    }
}
