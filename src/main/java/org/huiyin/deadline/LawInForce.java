package org.huiyin.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which law begins to count in a region, for petitions received from that day on.
 *
 * @param region code of a province, a city or a smaller place, and all within it
 */
public record LawInForce(String region, String profile, LocalDate validFrom, String enteredBy, Instant enteredAt, String reason) {

    /** Codes of everything within begin with this; a code of six digits ends in zeros that the places within do not share. */
    static String prefix(String region) {
        return region.length() > 6 ? region : region.replaceFirst("(00)+$", "");
    }

    boolean covers(String place, @Nullable LocalDate day) {
        return place.startsWith(prefix(region)) && (day == null || !validFrom.isAfter(day));
    }
}
