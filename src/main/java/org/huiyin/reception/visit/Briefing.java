package org.huiyin.reception.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huiyin.petition.pile.PlaceMatters;
import org.huiyin.reception.followup.PromiseAt;
import org.jspecify.annotations.Nullable;

/**
 * What a leader should know before going to a place; at most two pages.
 *
 * @param region   its code
 * @param place    its whole name
 * @param visited  when a leader was last there, by the days of duty that were kept
 * @param known    the ledger of the place
 * @param promised what earlier visits promised to people of the place, what is open first
 * @param heard    what was heard from house to house, the last first
 */
public record Briefing(String region, String place, Instant at, @Nullable LocalDate visited, PlaceMatters matters, List<Known> known, List<PromiseAt> promised, List<VisitNote> heard) {}
