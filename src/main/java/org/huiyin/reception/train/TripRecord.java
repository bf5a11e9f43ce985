package org.huiyin.reception.train;

import org.jspecify.annotations.Nullable;

/**
 * What a team wrote on site; kept sealed.
 *
 * @param record      what was found and done
 * @param promised    what is promised, on a receipt
 * @param responsible who goes on with it, post and name
 * @param unit        id of that one's unit
 * @param colour      by when
 * @param rating      what the caller thinks of it
 * @param signature   strokes on a screen
 * @param unsigned    why there are none
 */
public record TripRecord(String record, @Nullable String promised, @Nullable String responsible, @Nullable String unit, @Nullable String colour, @Nullable String rating, @Nullable String signature,
        @Nullable String unsigned) {

    /** What is left once it was given up. */
    static final TripRecord GONE = new TripRecord("", null, null, null, null, null, null, null);
}
