package org.huiyin.runtime.keys;

import java.util.stream.Stream;

/** A column of sealed values of a {@link SealedTable}, to be sealed anew after a new key came. */
public record SealedColumn(String table, String column, String key, String owner, MadeHashes made) {

    String name() {
        return table + '.' + column;
    }

    /** It lies under one key, and the hashes made of it under another. */
    Stream<UsedKey> uses() {
        return Stream.concat(Stream.of(new UsedKey(Ring.PERSONAL_DATA, table, column)), made.columns().stream().map(hash -> new UsedKey(Ring.LOOK_UP, table, hash)));
    }
}
