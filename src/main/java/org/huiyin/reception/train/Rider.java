package org.huiyin.reception.train;

import org.jspecify.annotations.Nullable;

/**
 * Somebody of a team, as they went out.
 *
 * @param standsFor unit, line of business or village, as it was then
 * @param account   with it they press on a phone
 */
public record Rider(long person, Seat seat, String name, String standsFor, @Nullable String account) {

    /** As they are named on paper. */
    public String line() {
        return standsFor + ' ' + name;
    }
}
