package org.huiyin.directory.change;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator orders: one unit dissolved, or several merged into one.
 *
 * @param successor id of a living organisation that goes on with their duties
 * @param on        first day without them; today at the earliest, a year ahead at most
 * @param accounts  {@code move} or {@code close}
 */
public record DissolutionOrder(@Nullable List<@Nullable String> organisations, @Nullable String successor, @Nullable LocalDate on, @Nullable String accounts) {}
