package org.huiyin.petition.pile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the matters of a place stand. No person is named or described, and nothing sealed is in it.
 *
 * @param counts all zero where fewer petitioners than {@link PileSettings#least} are concerned: the matters are listed, but not counted up
 * @param hot    what several people came with lately, the most frequent first
 * @param open   what is open, the most pressing first
 * @param more   whether more is open than is listed
 */
public record PlaceMatters(Pile counts, List<Hot> hot, List<Open> open, boolean more) {

    /**
     * A kind of matter with which several different people came.
     *
     * @param category its code
     * @param lately   how many matters in the last three months
     * @param before   how many in the three months before those
     */
    public record Hot(String category, int lately, int before) {}

    /**
     * A matter that is not ended.
     *
     * @param region where in the place
     * @param unit   id of the unit whose move it is
     * @param due    by when the next step is due; {@code null}: no clock runs
     */
    public record Open(String number, @Nullable String category, String region, LocalDate received, String unit, @Nullable LocalDate due, boolean overdue, boolean again) {}
}
