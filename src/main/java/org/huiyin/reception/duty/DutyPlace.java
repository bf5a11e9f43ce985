package org.huiyin.reception.duty;

import org.jspecify.annotations.Nullable;

/**
 * Where a leader receives people on a day of duty.
 *
 * @param region code of the place, within the region of the office
 * @param words  where there, as the office says it
 */
public record DutyPlace(String region, @Nullable String words) {}
