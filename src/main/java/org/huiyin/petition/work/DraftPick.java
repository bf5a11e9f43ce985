package org.huiyin.petition.work;

import org.jspecify.annotations.Nullable;

/**
 * A draft that a head has ticked to be signed.
 *
 * @param kind     opinion, reply or extension
 * @param version  of the petition, as it was when the draft was read
 * @param adoption whether a suggestion is adopted (Art 29); {@code null} where nobody has to say so
 */
public record DraftPick(String number, String kind, @Nullable Integer version, @Nullable String adoption) {}
