package org.huiyin.reception.offline;

import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.Coded;

/** What can be written down without network. */
public enum EntryKind implements Coded {
    /** Somebody came. */
    ARRIVAL,
    /** Somebody was heard. */
    TALK;

    static EntryKind of(String code) {
        return Coded.of(EntryKind.class, code);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(EntryKind::code).toList();
    }
}
