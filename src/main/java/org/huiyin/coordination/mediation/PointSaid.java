package org.huiyin.coordination.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point of an agreement, in words; kept sealed with its text.
 *
 * @param owes   which side owes it to the other
 * @param amount a sum or a thing, as it is said
 * @param due    by when, the day itself included
 */
public record PointSaid(int number, Side owes, String what, @Nullable String amount, LocalDate due) {}
