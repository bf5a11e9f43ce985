package org.huiyin.petition.beside;

import java.util.List;

/**
 * What lies beside a petition, within one reader's sight.
 *
 * @param samePetitioner other matters with the same identity number or phone, the newest first; nobody is told how many there are beyond sight
 * @param alike          matters of the same place that read alike, the likest first
 * @param along          what goes on about this one elsewhere, the newest first
 */
public record Beside(List<BesideMatter> samePetitioner, List<BesideMatter> alike, List<Along> along) {

    public static final Beside NOTHING = new Beside(List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return samePetitioner.isEmpty() && alike.isEmpty();
    }
}
