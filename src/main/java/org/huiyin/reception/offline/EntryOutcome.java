package org.huiyin.reception.offline;

import org.huiyin.runtime.Coded;


/** What became of an entry in the house. Whatever it is, the house has the entry, and the device need not keep it. */
public enum EntryOutcome implements Coded {
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

    static EntryOutcome of(String code) {
        return Coded.of(EntryOutcome.class, code);
    }
}
