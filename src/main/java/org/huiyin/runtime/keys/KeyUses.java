package org.huiyin.runtime.keys;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows lie under which key. Everything is counted that there is: for a command, not for a page. */
public final class KeyUses {

    private final List<UsedKey> places;
    private final JdbcClient jdbc;

    public KeyUses(List<SealedTable> tables, JdbcClient jdbc) {
        places = tables.stream().flatMap(SealedTable::uses).toList();
        this.jdbc = jdbc;
    }

    /** Rows by place, under that key of the ring; places without any are left out. */
    public Map<String, Long> of(Ring ring, int id) {
        var uses = new TreeMap<String, Long>();
        var key = ByteBuffer.allocate(Integer.BYTES).putInt(id).array();
        for (var place : places.stream().filter(one -> one.ring() == ring).toList()) {
            var count = jdbc.sql("select count(*) from " + place.table() + " where substring(" + place.column() + " from 2 for 4) = ?").param(key).query(Long.class).single();
            if (count > 0) {
                uses.put(place.name(), count);
            }
        }
        return uses;
    }

    /** Every column that is known to lie under a key. */
    List<String> known() {
        return new ArrayList<>(places.stream().map(UsedKey::name).toList());
    }
}
