package org.huiyin.reception.batch;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far a batch has come. Nobody is dropped: whoever registered is received, answered, sent up, told that they did not come, or called off themselves. */
public enum BatchState implements Coded {
    /** Has a place on the day. */
    REGISTERED,
    /** Moves up when a place becomes free. */
    WAITING,
    /** Called off by those who registered, or with the whole day. */
    CALLED_OFF,
    /** Answered without coming, before the day. */
    ANSWERED,
    /** Is there, and has its place in the queue. */
    ARRIVED,
    /** Was called to a room. */
    CALLED,
    /** Was heard; there is a record. */
    RECEIVED,
    /** Did not come, or not when it was called. */
    ABSENT,
    /** Told to go to the office above, as their petition came to accuse the one that holds the day. */
    SENT_UP;

    /** Those that have yet to be received on the day. */
    static final Set<BatchState> AHEAD = EnumSet.of(REGISTERED, WAITING);

    /** Those that nobody has called yet. */
    static final Set<BatchState> UNCALLED = EnumSet.of(REGISTERED, WAITING, ARRIVED);

    static BatchState of(String code) {
        return Coded.of(BatchState.class, code);
    }
}
