package org.huiyin.console.staff;

import java.util.List;
import org.huiyin.access.factor.Factors.Enrolment;
import org.huiyin.access.factor.Factors.Factor;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * The page of one's own second factor.
 *
 * @param factor   how it stands; {@code null} where there is none
 * @param begun    what the app is to read, while it is being set up
 * @param recovery codes to be written down, on the one page that shows them; else empty
 * @param demanded whether nothing else opens before there is one
 * @param done     what has just been done, part of a key of messages
 */
public record FactorPage(Sheet sheet, @Nullable Factor factor, @Nullable Enrolment begun, List<String> recovery, boolean demanded, String done) {

    public boolean inUse() {
        return factor != null && factor.since() != null;
    }
}
