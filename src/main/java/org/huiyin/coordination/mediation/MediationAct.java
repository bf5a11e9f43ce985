package org.huiyin.coordination.mediation;

import static org.huiyin.coordination.mediation.MediationState.*;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** What may be done to a mediation, and in which states. */
public enum MediationAct implements Coded {
    OPENED(EnumSet.noneOf(MediationState.class)),
    CONSENTED(EnumSet.of(MediationState.OPENED)),
    /** By either side, at any time before both have consented to a text. */
    WITHDRAWN(EnumSet.of(MediationState.OPENED, UNDER_WAY)),
    PROPOSED(EnumSet.of(MediationState.OPENED, UNDER_WAY)),
    TAKEN(EnumSet.of(MediationState.OPENED, UNDER_WAY)),
    /** A side does not want this mediator, or the mediator steps aside. */
    CHALLENGED(EnumSet.of(MediationState.OPENED, UNDER_WAY)),
    CALLED(EnumSet.of(UNDER_WAY)),
    HELD(EnumSet.of(UNDER_WAY)),
    WRITTEN(EnumSet.of(UNDER_WAY)),
    AGREED_TO(EnumSet.of(UNDER_WAY)),
    CLAIMED(EnumSet.of(AGREED)),
    DONE(EnumSet.of(AGREED)),
    NOT_DONE(EnumSet.of(AGREED)),
    REMINDED(EnumSet.of(AGREED)),
    /** No message reaches that side: somebody is to call. */
    TO_CALL(EnumSet.noneOf(MediationState.class)),
    GIVEN_UP(EnumSet.of(UNDER_WAY)),
    LEFT_UNDONE(EnumSet.of(AGREED));

    private final Set<MediationState> from;

    MediationAct(Set<MediationState> from) {
        this.from = from;
    }

    public boolean possible(MediationState state) {
        return from.contains(state);
    }
}
