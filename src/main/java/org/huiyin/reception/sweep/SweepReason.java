package org.huiyin.reception.sweep;

import java.util.Arrays;
import java.util.List;
import org.huiyin.runtime.Coded;

/** Why a matter is proposed for a sweep; always something of the matter, never of a person. */
public enum SweepReason implements Coded {
    /** Open for months. */
    LONG,
    /** A term lapsed long ago. */
    BEYOND,
    /** It came again, or others came with it. */
    AGAIN,
    /** Several units have a part of it. */
    UNITS,
    /** It was reviewed, and is open still. */
    REVIEWED,
    /** It was promised before, and the day has passed. */
    PROMISED;

    static List<SweepReason> of(String[] codes) {
        return Arrays.stream(codes).map(code -> Coded.of(SweepReason.class, code)).toList();
    }
}
