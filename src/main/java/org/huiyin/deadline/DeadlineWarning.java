package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * So much of a running duty's term is used that somebody should be reminded. Published once for each point of its profile, in the transaction
 * that notes it.
 *
 * @param owedBy organisation that owes it, where it is not the petition's holder
 * @param at     0:00 (+08:00) of the day on which the band begins, however late the sweep came
 */
public record DeadlineWarning(long deadline, long petition, Term term, @Nullable String owedBy, Band band, LocalDate due, Instant at) {}
