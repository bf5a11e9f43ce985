package org.huiyin.coordination.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conference as its reader sees it.
 *
 * @param items   those in the reader's sight
 * @param minutes as they stand, or as they were approved; {@code null} for whoever neither keeps nor chairs it
 */
public record ConferenceSheet(Conference conference, List<ItemLine> items, @Nullable Minutes minutes) {

    public ConferenceSheet {
        items = List.copyOf(items);
    }

    /** The very words. @param sha256 of them in UTF-8: what the chair approves */
    public record Minutes(String text, String sha256, boolean approved) {}
}
