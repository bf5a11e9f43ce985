package org.huiyin.reception.train;

import org.jspecify.annotations.Nullable;

/**
 * Who called, where to, and what about; kept sealed.
 *
 * @param spot  how to find the place
 * @param title in a line
 */
public record TripSaid(@Nullable String name, @Nullable String phone, String spot, String title, @Nullable String matter) {

    /** What is left once it was given up. */
    static final TripSaid GONE = new TripSaid(null, null, "", "", null);
}
