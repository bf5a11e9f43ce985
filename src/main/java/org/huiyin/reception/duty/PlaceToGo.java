package org.huiyin.reception.duty;

import java.time.LocalDate;
import org.huiyin.petition.pile.Pile;
import org.jspecify.annotations.Nullable;

/**
 * A place where a leader should go, and why.
 *
 * @param name    the whole path to it
 * @param visited when a leader of the office was last there: a day of duty at that place, or in it, that was kept; {@code null}: not within three years
 */
public record PlaceToGo(String name, Pile why, @Nullable LocalDate visited) {

    public String region() {
        return why.region();
    }

    /** Six digits for a county, nine for a town, twelve for a village. */
    public int grain() {
        return region().length();
    }
}
