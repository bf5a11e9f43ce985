package org.huiyin.petition.lifecycle;

import java.time.Instant;
import org.huiyin.petition.Channel;

/** What stays of a petition as it came. {@code persons}: how many petition together. */
public record Origin(Channel channel, String title, String claim, boolean contactable, boolean electronicDelivery,
        int persons, String profile, Instant receivedAt, boolean historical) {}
