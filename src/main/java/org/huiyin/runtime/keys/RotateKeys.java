package org.huiyin.runtime.keys;

import com.google.crypto.tink.KeysetHandle;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * New keys in two steps: first each is put on its ring, where every node finds it within {@link KeyStore#FRESH}; only then is it used. So no node ever meets
 * what another one sealed or hashed under a key it does not know, and nobody has to be started anew.
 */
public final class RotateKeys {

    /** How long to wait between the two steps. */
    public static final Duration BETWEEN = KeyStore.FRESH.multipliedBy(3);

    /** What becomes of a ring that hashes keys of a day: two nodes that differ for a moment would do one thing twice, so it is left alone. */
    private static final List<Ring> RENEWED = List.of(Ring.PERSONAL_DATA, Ring.LOOK_UP, Ring.QUERY_CODE);

    /** What a key is just now. */
    public enum State { PUBLISHED, IN_USE, OLD }

    /** A key, and how many rows lie under it by place. */
    public record Key(Ring ring, int id, State state, Map<String, Long> uses) {}

    private final KeyStore keys;
    private final KeyUses uses;

    public RotateKeys(KeyStore keys, KeyUses uses) {
        this.keys = keys;
        this.uses = uses;
    }

    /** Puts a new key on each ring that has none waiting: nothing is done under it yet. What signs is renewed at once, as a signature brings its key along. */
    public void publish() {
        RENEWED.forEach(ring -> keys.change(ring, handle -> waiting(handle).isPresent() ? handle : with(ring, handle, false)));
    }

    /** Takes the waiting keys into use. */
    public void promote() {
        RENEWED.forEach(ring -> keys.change(ring, handle -> {
            var waiting = waiting(handle);
            if (waiting.isEmpty()) {
                return handle;
            }
            var changed = KeysetHandle.newBuilder(handle);
            changed.getAt(waiting.getAsInt()).makePrimary();
            return changed.build();
        }));
        if (keys.holds(Ring.SIGNET)) {
            keys.change(Ring.SIGNET, handle -> with(Ring.SIGNET, handle, true));
        }
    }

    /** Wraps every ring with a new master key; what lies under the rings is not touched. */
    public void renewMaster() {
        keys.renewMaster();
    }

    /** Every key there is, oldest first on each ring. */
    public List<Key> all() {
        return Stream.of(Ring.values()).filter(keys::holds).flatMap(ring -> {
            var handle = keys.anew(ring);
            return IntStream.range(0, handle.size()).mapToObj(i -> new Key(ring, handle.getAt(i).getId(), state(handle, i), uses.of(ring, handle.getAt(i).getId())));
        }).toList();
    }

    /**
     * Gives an old key up for good.
     *
     * @return why not, as a key of {@code runtime} texts, if it cannot be
     */
    public Optional<String> retire(int id) {
        var known = all().stream().filter(key -> key.id() == id).toList();
        if (known.isEmpty()) {
            return Optional.of("runtime.keys.unknown");
        }
        if (known.stream().anyMatch(key -> key.ring() == Ring.SIGNET)) {
            return Optional.of("runtime.keys.signet-stays");
        }
        // rings that began as copies share their first key; each gives it up for itself
        var free = known.stream().filter(key -> key.state() == State.OLD && key.uses().isEmpty()).map(Key::ring).toList();
        if (free.isEmpty()) {
            return Optional.of(known.stream().allMatch(key -> key.state() == State.OLD) ? "runtime.keys.in-use" : "runtime.keys.not-old");
        }
        free.forEach(ring -> keys.change(ring, handle -> without(handle, id)));
        return Optional.empty();
    }

    private static State state(KeysetHandle handle, int place) {
        var waiting = waiting(handle);
        return handle.getAt(place).isPrimary() ? State.IN_USE : waiting.isPresent() && waiting.getAsInt() == place ? State.PUBLISHED : State.OLD;
    }

    /** What was put on a ring after the key in use waits to take its place. */
    private static OptionalInt waiting(KeysetHandle handle) {
        var last = handle.size() - 1;
        return handle.getAt(last).isPrimary() ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static KeysetHandle with(Ring ring, KeysetHandle handle, boolean inUse) throws java.security.GeneralSecurityException {
        var entry = KeysetHandle.generateEntryFromParameters(Objects.requireNonNull(ring.parameters())).withRandomId();
        return KeysetHandle.newBuilder(handle).addEntry(inUse ? entry.makePrimary() : entry).build();
    }

    private static KeysetHandle without(KeysetHandle handle, int id) throws java.security.GeneralSecurityException {
        var left = KeysetHandle.newBuilder(handle);
        left.deleteAt(KeyIds.of(handle).indexOf(id));
        return left.build();
    }
}
