package org.huiyin.petition.message;

import java.time.LocalDate;
import org.huiyin.petition.Petitioner;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told about a petition.
 *
 * @param cause  what is to be told of: an event, or the end of a window
 * @param day    the last day of a window
 * @param openid by which WeChat knows the petitioner; {@code null} if that is not known
 */
record News(long petition, String number, String region, boolean sealed, String cause, Topic topic, @Nullable LocalDate day, Petitioner people, Wish wish, @Nullable String openid) {

    /** What may be said: of a sealed matter no more than that there is something. */
    Topic said() {
        return sealed ? Topic.NEWS : topic;
    }
}
