package org.huiyin.petition.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.access.Substitutes;
import org.huiyin.access.feed.FeedTokens;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a kept list tells a calendar outside of the house: number and date of the first two hundred, nothing of whom or what, and no sealed matter. Whoever shows the
 * secret address sees what its account may see at that moment.
 */
@Component
public class DueFeed {

    /** One line. */
    public record Due(String number, @Nullable LocalDate due, Instant updatedAt) {}

    private final FeedTokens tokens;
    private final SavedViews views;
    private final Inbox inbox;
    private final Substitutes substitutes;

    DueFeed(FeedTokens tokens, SavedViews views, Inbox inbox, Substitutes substitutes) {
        this.tokens = tokens;
        this.views = views;
        this.inbox = inbox;
        this.substitutes = substitutes;
    }

    /** Nothing if the address opens nothing, or no more. */
    public Optional<List<Due>> of(String secret) {
        return tokens.known(secret).flatMap(known -> of(known.account().actor().deputising(substitutes.lentTo(known.account())), known.about()));
    }

    private Optional<List<Due>> of(Actor actor, String about) {
        if (!actor.may(Right.LIST_CASES) || !about.matches("saved-view/\\d{1,18}")) {
            return Optional.empty();
        }
        return views.find(actor, Long.parseLong(about.substring(about.indexOf('/') + 1))).map(view -> {
            var lines = new ArrayList<Due>();
            inbox.walk(actor, new Inbox.Walk(view.asked().query(null), "feed", InboxQuery.MOST, rows -> { }), row -> lines.add(new Due(row.number(), row.nextDue(), row.signs().updatedAt())));
            return lines;
        });
    }
}
