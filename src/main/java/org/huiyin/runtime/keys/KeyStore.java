package org.huiyin.runtime.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.signature.SignatureConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rings in {@code keys/} of the data directory, each a file wrapped by the master key. Several nodes share the directory: what one of them knows of it is
 * never older than {@link #FRESH}.
 */
public final class KeyStore {

    /** How old what a node knows of the keys may be when it seals or hashes with them. */
    public static final Duration FRESH = Duration.ofSeconds(10);

    private record Known(String text, KeysetHandle keys, long readAt) {}

    /** A change of a ring. */
    interface Change {
        KeysetHandle of(KeysetHandle keys) throws GeneralSecurityException;
    }

    private final Path directory;
    private final Path lock;
    private final Path master;
    private final Map<Ring, Known> known = new ConcurrentHashMap<>();

    /**
     * Opens the rings, and wraps those that still lie open.
     *
     * @param directory the rings
     * @param master    file of the master key; made if there is nothing yet that was wrapped with one
     */
    public KeyStore(Path directory, Path master) {
        this.directory = directory;
        lock = directory.resolveSibling("keys.lock");
        try {
            AeadConfig.register();
            MacConfig.register();
            SignatureConfig.register();
            KeyFile.directory(directory);
            this.master = master;
            MasterKey.in(master, nothingWrapped());
            wrapWhatIsOpen();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the keys in " + directory + " do not open with the master key " + master, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean nothingWrapped() throws IOException {
        for (var ring : Ring.values()) {
            if (Files.exists(file(ring)) && MasterKey.wrapped(Files.readString(file(ring)))) {
                return false;
            }
        }
        return true;
    }

    private void wrapWhatIsOpen() throws IOException {
        for (var ring : Ring.values()) {
            if (Files.exists(file(ring))) {
                if (MasterKey.wrapped(Files.readString(file(ring)))) {
                    anew(ring);
                } else {
                    change(ring, keys -> keys);
                }
            }
        }
    }

    private Path file(Ring ring) {
        return directory.resolve(ring.code() + ".json");
    }

    /** Whether there is a key on it; asking makes none. */
    public boolean holds(Ring ring) {
        return Files.exists(file(ring));
    }

    /** The keys on a ring, as they were at most {@link #FRESH} ago. The first is made if there is none. */
    public KeysetHandle of(Ring ring) {
        var last = known.get(ring);
        return last != null && System.nanoTime() - last.readAt() < FRESH.toNanos() ? last.keys() : anew(ring);
    }

    /** The same, as they are now. */
    public KeysetHandle anew(Ring ring) {
        try {
            var now = System.nanoTime();
            if (!holds(ring)) {
                var seed = ring.seed() != null && holds(ring.seed()) ? anew(ring.seed()) : KeysetHandle.generateNew(ring.parameters());
                KeyFile.make(file(ring), master().wrap(seed, ring.code()));
            }
            return read(ring, now).keys();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key file " + file(ring) + " does not open with this master key", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Known read(Ring ring, long now) throws GeneralSecurityException, IOException {
        var text = Files.readString(file(ring));
        var last = known.get(ring);
        // the same handle as long as nothing changed: whoever made something of it need not do so again
        var read = new Known(text, last != null && last.text().equals(text) ? last.keys() : unwrapped(ring, text), now);
        known.put(ring, read);
        return read;
    }

    private KeysetHandle unwrapped(Ring ring, String text) throws GeneralSecurityException, IOException {
        try {
            return master().unwrap(text, ring.code());
        } catch (GeneralSecurityException changed) {
            // between the two readings the ring may have been wrapped anew
            return master().unwrap(Files.readString(file(ring)), ring.code());
        }
    }

    // read each time, which is seldom: it may have been renewed
    private MasterKey master() throws GeneralSecurityException, IOException {
        return MasterKey.in(master, false);
    }

    /** Wraps every ring with a new master key. Cut off at any point it is whole, and begun anew it ends with one master key. */
    void renewMaster() {
        alone(() -> {
            MasterKey.add(master);
            for (var ring : Ring.values()) {
                if (holds(ring)) {
                    KeyFile.replace(file(ring), master().wrap(anew(ring), ring.code()));
                }
            }
            MasterKey.keepNewest(master);
        });
    }

    /** Changes a ring; of two who do so at once, in one process or in two, one waits for the other. */
    void change(Ring ring, Change change) {
        alone(() -> {
            KeyFile.replace(file(ring), master().wrap(change.of(anew(ring)), ring.code()));
            anew(ring);
        });
    }

    private interface Step {
        void take() throws GeneralSecurityException, IOException;
    }

    private void alone(Step step) {
        synchronized (KeyStore.class) {
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); var held = channel.lock()) {
                step.take();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
