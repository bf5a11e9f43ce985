package org.huiyin.reception.offline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be written down without network. */
public enum EntryKind {
    /** Somebody came. */
    ARRIVAL,
    /** Somebody was heard. */
    TALK;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(EntryKind::code).toList();
    }
}
