package org.huiyin.coordination.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summons with what was said around it.
 *
 * @param about      what it is about; blank once it was given up
 * @param conclusion what was concluded, or why it was called off
 * @param acts       what the reader can do about it now
 */
public record SummonsSheet(Summons summons, String about, String place, List<SummonedUnit> units, @Nullable String conclusion, List<SummonsStep> steps, List<SummonsAct> acts) {

    /** A department. @param own whether the reader speaks for it */
    public record SummonedUnit(Summoned summoned, @Nullable String who, @Nullable String answer, boolean late, boolean own) {}
}
