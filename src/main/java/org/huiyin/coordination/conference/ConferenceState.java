package org.huiyin.coordination.conference;

import java.util.Locale;

/** How far a conference has come. */
public enum ConferenceState {
    PLANNED,
    /** Its members know. */
    INVITED,
    HELD,
    /** The chair approved the minutes: nothing of them changes any more, and what was decided is owed. */
    APPROVED;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConferenceState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
