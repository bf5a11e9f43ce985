package org.huiyin.runtime;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.huiyin.runtime.keys.Held;
import org.huiyin.runtime.keys.KeyIds;
import org.huiyin.runtime.keys.KeyStore;
import org.huiyin.runtime.keys.Ring;
import org.springframework.stereotype.Component;

/**
 * Seals personal data. The keys lie apart from the database (see {@link KeyStore}); what is sealed says under which of them. Whoever keeps something sealed in
 * a table names the column as a {@link org.huiyin.runtime.keys.SealedTable}, so that it is sealed anew after a new key came.
 */
@Component
public final class Vault {

    private final Held<Aead> aead;

    Vault(KeyStore keys) {
        aead = new Held<>(keys, Ring.PERSONAL_DATA, handle -> handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** Encrypts; {@code belongsTo} is bound to the result, so that a sealed value cannot be moved to another row. */
    public byte[] seal(byte[] plain, String belongsTo) {
        try {
            return aead.get().encrypt(plain, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealing failed", e);
        }
    }

    /** Opens what {@link #seal} closed for the same owner. */
    public byte[] open(byte[] sealed, String belongsTo) {
        try {
            return aead.knowing(KeyIds.in(sealed)).decrypt(sealed, belongsTo.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed value does not open; is this the right key directory?", e);
        }
    }
}
