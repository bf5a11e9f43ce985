package org.huiyin.petition;

import java.util.Locale;

/** The small outside list of statuses, in the petitioner's words. */
public enum CitizenStatus {
    RECEIVED, ACCEPTED, IN_HAND, ANSWERED, IN_REVIEW, ENDED, NOT_ACCEPTED, DIVERTED, JOINED, WITHDRAWN;

    /** The name in interfaces: {@code in-hand}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
