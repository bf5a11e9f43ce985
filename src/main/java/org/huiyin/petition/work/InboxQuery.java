package org.huiyin.petition.work;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.petition.Channel;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows. Every filter may be left out; the same names stand in the screen's address.
 *
 * @param view   named view; {@code null} for everything in sight, ended petitions included
 * @param text   a petition number, the id at its source, or words of the title
 * @param region code prefix of the place
 * @param theme  slug of the theme by which it came in
 * @param sort   in which order
 * @param after  where the last page ended; a cursor belongs to its order
 * @param limit  rows a page, 1 to 200
 */
public record InboxQuery(@Nullable InboxView view, @Nullable String text, @Nullable String region, @Nullable String category,
        @Nullable PetitionClass petitionClass, @Nullable Channel channel, @Nullable Status status, @Nullable String theme, InboxSort sort, @Nullable String after, int limit) {

    public static final int MOST = 200;
    static final InboxQuery ALL = new InboxQuery(null, null, null, null, null, null, null, null, MOST);

    public InboxQuery(@Nullable InboxView view, @Nullable String text, @Nullable String region, @Nullable String category, @Nullable PetitionClass petitionClass,
            @Nullable Channel channel, @Nullable Status status, @Nullable String after, int limit) {
        this(view, text, region, category, petitionClass, channel, status, null, InboxSort.DUE, after, limit);
    }

    /** What narrows the list down, by the names that stand in addresses; the words apart. */
    Map<String, String> filters() {
        var filters = new HashMap<String, String>();
        filters.put("view", view == null ? "all" : view.code());
        filters.put("region", region == null ? "" : region);
        filters.put("category", category == null ? "" : category);
        filters.put("class", petitionClass == null ? "" : petitionClass.code());
        filters.put("channel", channel == null ? "" : channel.code());
        filters.put("status", status == null ? "" : status.name());
        filters.put("theme", theme == null ? "" : theme);
        filters.put("page", after == null || after.isBlank() ? "" : "next");
        return filters;
    }

    public static InboxQuery of(InboxView view, int limit) {
        return new InboxQuery(view, null, null, null, null, null, null, null, limit);
    }

    Order order() {
        return switch (sort) {
            case DUE -> Order.day(view == null ? InboxSql.DUE : view.order());
            case RECEIVED -> Order.RECEIVED;
            case UPDATED -> Order.UPDATED;
        };
    }

    /** The same from another place on. */
    InboxQuery from(@Nullable String after, int limit) {
        return new InboxQuery(view, text, region, category, petitionClass, channel, status, theme, sort, after, limit);
    }
}
