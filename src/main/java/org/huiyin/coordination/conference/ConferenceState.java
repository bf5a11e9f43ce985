package org.huiyin.coordination.conference;

import org.huiyin.runtime.Coded;


/** How far a conference has come. */
public enum ConferenceState implements Coded {
    PLANNED,
    /** Its members know. */
    INVITED,
    HELD,
    /** The chair approved the minutes: nothing of them changes any more, and what was decided is owed. */
    APPROVED;

    static ConferenceState of(String code) {
        return Coded.of(ConferenceState.class, code);
    }
}
