package org.huiyin.runtime.keys;

import com.google.crypto.tink.KeysetHandle;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;

/** What is made of the keys on a ring, made anew only when the ring has changed. */
public final class Held<T> {

    /** How it is made. */
    public interface Making<T> {
        T of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private record Made<T>(KeysetHandle of, T what) {}

    private final KeyStore store;
    private final Ring ring;
    private final Making<T> making;
    private volatile @Nullable Made<T> made;

    public Held(KeyStore store, Ring ring, Making<T> making) {
        this.store = store;
        this.ring = ring;
        this.making = making;
    }

    /** For sealing and hashing: of keys as they were a moment ago. */
    public T get() {
        return made(store.of(ring));
    }

    /** For opening: of keys among which that one is, if it exists at all. */
    public T knowing(int id) {
        var keys = store.of(ring);
        return made(KeyIds.of(keys).contains(id) ? keys : store.anew(ring));
    }

    private T made(KeysetHandle keys) {
        var last = made;
        if (last == null || last.of() != keys) {
            try {
                last = new Made<>(keys, making.of(keys));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("a key of " + ring.code() + " cannot be used", e);
            }
            made = last;
        }
        return last.what();
    }
}
