package org.huiyin.deadline;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a term rests on, as its profile tells: not every term of the Regulations has its length from them.
 *
 * @param source   the law or rule that is its true source, with the article where that is at hand
 * @param national whether that is the Regulations on Petition Work themselves
 * @param setBy    who names the last day and when; {@code null} where the law sets the length
 * @param months   the length where the law counts in months, else 0
 * @param verified the length was read in a text that is known to be in force
 */
public record Basis(Words source, boolean national, @Nullable Words setBy, int months, boolean verified) {

    /** As a paper cites it: what was not verified says so. */
    public Words cited() {
        return verified ? source : Words.of("deadline.law.unverified", source);
    }
}
