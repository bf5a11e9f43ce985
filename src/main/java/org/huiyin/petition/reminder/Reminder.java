package org.huiyin.petition.reminder;

import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.deadline.Band;
import org.huiyin.deadline.Term;
import org.jspecify.annotations.Nullable;

/**
 * One reminder as its reader sees it.
 *
 * @param term    the term whose clock it is about, with band and last day; all {@code null} where it is about none
 * @param event   type of the event that is reminded of; {@code null} for a point of the clock
 * @param forHead whether it was written to the head of the unit, or to the handler
 * @param at      when the band began
 * @param seen    whether somebody it was written to has opened the case since
 */
public record Reminder(long id, String number, String title, boolean sealed, @Nullable Term term, @Nullable Band band, @Nullable LocalDate due,
        @Nullable String event, Instant at, boolean forHead, boolean seen) {}
