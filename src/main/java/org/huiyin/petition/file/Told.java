package org.huiyin.petition.file;

import org.huiyin.petition.lifecycle.Telling;
import org.jspecify.annotations.Nullable;

/**
 * That somebody of a group was told of a paper.
 *
 * @param paper its id, as the file lists it
 * @param mode  code of a way of telling or of delivery
 * @param via   place in the list of the one who passed it on
 */
public record Told(String paper, String date, String mode, @Nullable Integer via) {

    static Told of(Telling telling) {
        return new Told(telling.paper(), telling.date(), telling.mode(), telling.via());
    }
}
