package org.huiyin.runtime;

/** What a caller sent, not yet read: read late, so that rights are checked before faults are named. */
@FunctionalInterface
public interface Facts {

    /**
     * Reads what was sent as the given record.
     *
     * @throws InvalidInput naming each field that does not fit
     */
    <T extends Record> T as(Class<T> type);
}
