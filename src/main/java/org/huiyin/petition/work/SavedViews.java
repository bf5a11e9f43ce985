package org.huiyin.petition.work;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.feed.FeedTokens;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists that people keep: for themselves or for their unit, one as the page they begin with. A list kept is a question and no answer: each sees in it what the own sight allows. */
@Component
public class SavedViews {

    static final int MOST = 50;
    private static final int LONGEST_NAME = 40;

    private final SavedViewRows rows;
    private final FeedTokens feeds;
    private final LegalTime time;

    SavedViews(SavedViewRows rows, FeedTokens feeds, LegalTime time) {
        this.rows = rows;
        this.feeds = feeds;
        this.time = time;
    }

    /** @throws InvalidInput on {@code name} if it is missing or longer than 40 characters, or if there are fifty already */
    @Needs(Right.LIST_CASES)
    public long keep(Actor actor, @Nullable String name, AskedList asked, boolean shared) {
        new Checks().required("name", name, LONGEST_NAME).complain();
        if (rows.own(actor.account()) >= MOST) {
            throw InvalidInput.of("name", "petition.saved.most", MOST);
        }
        return rows.add(actor.account(), shared ? actor.unit() : null, name.strip().replaceAll("\\s+", " "), asked, time.instant());
    }

    /** @throws InvalidInput on {@code view} if it is none of the own ones, on {@code name} as when it was kept */
    @Needs(Right.LIST_CASES)
    public void change(Actor actor, long id, @Nullable String name, AskedList asked, boolean shared) {
        new Checks().that(rows.find(actor, id).filter(SavedView::own).isPresent(), "view", "petition.saved.unknown").required("name", name, LONGEST_NAME).complain();
        rows.change(new SavedView(id, actor.account(), name.strip().replaceAll("\\s+", " "), asked, shared, true), shared ? actor.unit() : null);
    }

    /** The own ones, and those that colleagues of the unit share. */
    @Needs(Right.LIST_CASES)
    public List<SavedView> list(Actor actor) {
        return rows.of(actor, 4 * MOST);
    }

    @Needs(Right.LIST_CASES)
    public Optional<SavedView> find(Actor actor, long id) {
        return rows.find(actor, id);
    }

    @Needs(Right.LIST_CASES)
    public void share(Actor actor, long id, boolean shared) {
        rows.share(actor.account(), id, shared ? actor.unit() : null);
    }

    /** With its feeds. */
    @Needs(Right.LIST_CASES)
    @Transactional
    public void drop(Actor actor, long id) {
        if (rows.find(actor, id).filter(SavedView::own).isPresent()) {
            rows.drop(actor.account(), id);
            feeds.revokeAll(about(id));
        }
    }

    /** What this account begins with; nothing if it has chosen none, or none that it still reaches. */
    @Needs(Right.LIST_CASES)
    public Optional<SavedView> start(Actor actor) {
        return rows.start(actor);
    }

    /** @param id {@code null} for none */
    @Needs(Right.LIST_CASES)
    @Transactional
    public void startWith(Actor actor, @Nullable Long id) {
        rows.begin(actor.account(), id == null ? null : rows.find(actor, id).map(SavedView::id).orElse(null));
    }

    /** How a feed of it is called among secret addresses. */
    public static String about(long id) {
        return "saved-view/" + id;
    }
}
