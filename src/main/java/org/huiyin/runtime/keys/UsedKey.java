package org.huiyin.runtime.keys;

/** A column of which each value lies under a key of a ring: as long as one does, the key is in use. */
record UsedKey(Ring ring, String table, String column) {

    String name() {
        return table + '.' + column;
    }
}
