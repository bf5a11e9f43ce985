package org.huiyin.coordination.joint;

import java.util.Locale;

/** What is done to a summons, and stands in its log. */
public enum SummonsAct {
    CALLED, UNIT_ADDED, ARRIVED, ANSWERED, PROGRESS, LINKED, ENDED, CALLED_OFF;

    /** As it is stored and sent. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
