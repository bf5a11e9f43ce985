package org.huiyin.reception.video;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.runtime.Coded;

/** How far a video visit has come. Nobody is dropped: whoever asks is heard, told why not and where to go instead, or calls off. */
public enum VisitState implements Coded {
    /** Waits for the office. */
    ASKED,
    /** Has a time. */
    SCHEDULED,
    /** Somebody of the house is there. */
    OPEN,
    /** Was held; the result is written down, or about to be. */
    ENDED,
    /** Those who asked did not come. */
    MISSED,
    /** Answered without a call, with a reason and the way on. */
    DECLINED,
    /** Nobody of the office answered in time. */
    UNANSWERED,
    /** Called off by those who asked, or by the office. */
    CALLED_OFF;

    /** Those that are not over. */
    static final Set<VisitState> AHEAD = EnumSet.of(ASKED, SCHEDULED);
    /** Those in which one can come. */
    static final Set<VisitState> MEETING = EnumSet.of(SCHEDULED, OPEN);

    static VisitState of(String code) {
        return Coded.of(VisitState.class, code);
    }
}
