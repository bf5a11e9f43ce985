package org.huiyin.petition.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.deadline.Band;
import org.huiyin.deadline.Term;

/**
 * One reminder as its reader sees it.
 *
 * @param forHead whether it was written to the head of the unit, or to the handler
 * @param at      when the band began
 * @param seen    whether somebody it was written to has opened the case since
 */
public record Reminder(long id, String number, String title, boolean sealed, Term term, Band band, LocalDate due, Instant at, boolean forHead, boolean seen) {}
