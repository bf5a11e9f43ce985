package org.huiyin.runtime.keys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hashes for look-up beside a sealed value, made of it. */
public interface MadeHashes {

    MadeHashes NONE = new MadeHashes() {};

    /** Their columns. */
    default List<String> columns() {
        return List.of();
    }

    /** Column that tells by which rules a row's hashes were made, and these rules' number; nothing if there are none. */
    default @Nullable String formColumn() {
        return null;
    }

    default int form() {
        return 0;
    }

    /** The hashes for {@link #columns}, in that order, under the key for new ones. */
    default List<byte @Nullable []> of(byte[] plain) {
        return List.of();
    }
}
