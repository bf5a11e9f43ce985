package org.huiyin.petition.lifecycle;

/** Why a link of a chain does not hold. */
public enum Flaw {
    /** The body is not the one that was hashed. */
    BODY,
    /** It does not name the hash of the event before it. */
    PREVIOUS,
    /** It stands where it was not written: another number, another petition, or one before it is gone. */
    PLACE,
    /** The columns beside the body say something else. */
    COLUMNS;

    /** The number of the event that does not hold, and why. */
    public record At(int seq, Flaw why) {}
}
