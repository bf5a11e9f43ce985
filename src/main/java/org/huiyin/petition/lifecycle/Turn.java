package org.huiyin.petition.lifecycle;

/** What may happen to a clock. */
public enum Turn {
    STARTS, MEETS, DROPS,
    /** As dropped, but only what the present holder owes. */
    DROPS_OWN,
    /** Begins and ends with this act, so that its punctuality is on record; nothing if it runs already. */
    RECORDS,
    PAUSES, RESUMES
}
