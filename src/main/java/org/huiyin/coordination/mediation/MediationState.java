package org.huiyin.coordination.mediation;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far a mediation has come; what may be done in which of them is told by {@link MediationAct}. */
public enum MediationState implements Coded {
    /** Waits until both sides are willing; nothing else has begun. */
    OPENED,
    /** Both are. */
    UNDER_WAY,
    /** Both consented to one and the same text; its points are to be done. */
    AGREED,
    /** Every point was done. */
    PERFORMED,
    /** Agreed, and not done. */
    NOT_PERFORMED,
    /** They could not agree. */
    NO_AGREEMENT,
    /** A side was not willing, or not any more. Nobody is worse off for it. */
    WITHDRAWN;

    static final Set<MediationState> OPEN = EnumSet.of(OPENED, UNDER_WAY, AGREED);

    public boolean open() {
        return OPEN.contains(this);
    }

    static MediationState of(String code) {
        return Coded.of(MediationState.class, code);
    }
}
