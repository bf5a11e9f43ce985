package org.huiyin.petition.lifecycle;

import org.huiyin.petition.PetitionClass;
import org.jspecify.annotations.Nullable;

/**
 * What it is about.
 *
 * @param repeatOf number of the earlier petition about the same matter, after which this one came; {@code null} for a first one
 * @param joinedTo number of the pending petition that carries this one
 */
public record Matter(String region, @Nullable PetitionClass petitionClass, @Nullable String category, @Nullable String place, boolean classified,
        @Nullable String repeatOf, @Nullable String joinedTo) {

    Matter joined(String number) {
        return new Matter(region, petitionClass, category, place, classified, repeatOf, number);
    }
}
