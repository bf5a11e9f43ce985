package org.huiyin.reception.offline;

import java.util.Locale;

/** What became of an entry in the house. Whatever it is, the house has the entry, and the device need not keep it. */
public enum EntryOutcome {
    /** Written into the day. */
    TAKEN,
    /** The same was there already; it belongs to that batch. */
    JOINED,
    /** Kept as it was written until somebody decides. */
    OPEN,
    /** Decided: stands beside the record of a batch. */
    SUPPLEMENT,
    /** Decided: of another batch. */
    ANOTHER,
    /** Decided: goes nowhere, and it was said why. */
    ASIDE;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EntryOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
