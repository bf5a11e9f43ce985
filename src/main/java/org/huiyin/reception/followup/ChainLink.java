package org.huiyin.reception.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What those to whom a promise was made may know of it: who watches over it, who has it, how it stands. What the unit and the office say to each other is not in it.
 *
 * @param leader who answers for it
 * @param recordedBy how colleagues call the delegate who wrote it down in the leader's name; {@code null}: nobody did
 * @param chain  who watches over it
 * @param unit   name of the unit that has it
 * @param late   whether its day has passed and the unit has not settled it
 * @param told   what was written for the petitioner
 */
public record ChainLink(String leader, @Nullable String recordedBy, @Nullable String chain, String unit, Colour colour, LocalDate handedOn, LocalDate due, FollowUpState state, boolean late, @Nullable String told) {}
