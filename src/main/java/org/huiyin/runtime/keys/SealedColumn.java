package org.huiyin.runtime.keys;

/**
 * A column of sealed values, to be sealed anew after a new key came. All four are pieces of SQL, never input.
 *
 * @param key   a number by which the rows are walked in order; only a few rows may share one
 * @param owner what the value belongs to, as it was told when it was sealed
 * @param made  hashes that are made of what is sealed, and renewed with it
 */
public record SealedColumn(String table, String column, String key, String owner, MadeHashes made) {

    public SealedColumn(String table, String column, String key, String owner) {
        this(table, column, key, owner, MadeHashes.NONE);
    }

    String name() {
        return table + '.' + column;
    }

    UsedKey use() {
        return new UsedKey(Ring.PERSONAL_DATA, table, column);
    }
}
