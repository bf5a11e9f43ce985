package org.huiyin.runtime.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/** The keyed hashes under each key of a ring, the key for new ones first. */
public record Macs(List<Mac> keys) {

    public static Macs of(KeysetHandle ring) throws GeneralSecurityException {
        var keys = new ArrayList<Mac>();
        for (int i = 0; i < ring.size(); i++) {
            var entry = ring.getAt(i);
            var alone = KeysetHandle.newBuilder().addEntry(KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()).makePrimary()).build()
                    .getPrimitive(RegistryConfiguration.get(), Mac.class);
            keys.add(entry.isPrimary() ? 0 : keys.size(), alone);
        }
        return new Macs(List.copyOf(keys));
    }

    public byte[] first(byte[] value) {
        return made(keys.getFirst(), value);
    }

    public byte[][] all(byte[] value) {
        return keys.stream().map(key -> made(key, value)).toArray(byte[][]::new);
    }

    private static byte[] made(Mac key, byte[] value) {
        try {
            return key.computeMac(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("hashing failed", e);
        }
    }
}
