package org.huiyin.access.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has read something of a petition, or looked through a list of them.
 *
 * @param petition    id of the petition; {@code null} for a search, which is of none
 * @param what        kebab-case name of what was shown ({@code file}, {@code petitioner}, {@code search})
 * @param about       which paper, whose place in a group, or the filters of a search
 * @param reason      why, where a reason was asked for
 * @param words       whether a search was for words, which are kept as a keyed hash alone
 * @param shown       how many petitions a list showed
 * @param fromAddress network address the request came from, where there was one
 */
public record Reading(long id, Instant at, String account, @Nullable String unit, @Nullable Long petition, @Nullable String number, String what,
        @Nullable String about, @Nullable String reason, boolean words, @Nullable Integer shown, @Nullable String fromAddress) {}
