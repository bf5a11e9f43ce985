package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The last day of a running clock has passed. Published once for each lapse, in the transaction that marks it.
 *
 * @param at the moment of the lapse: 24:00 (+08:00) of {@code due}, however late the sweep came
 */
public record DeadlineLapsed(long deadline, long petition, Term term, LocalDate due, Instant at) {}
