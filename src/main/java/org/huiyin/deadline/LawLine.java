package org.huiyin.deadline;

import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a law sets: the length of a term, or a number.
 *
 * @param key      the same in every profile
 * @param says     what this profile sets, so worded that two profiles which say the same are equal
 * @param number   the number in what it sets; {@code null} where there is not one
 * @param verified it was read in a text that was at hand
 */
public record LawLine(String key, Words what, Words says, @Nullable Integer number, boolean verified, String source) {}
