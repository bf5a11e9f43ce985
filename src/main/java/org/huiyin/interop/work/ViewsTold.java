package org.huiyin.interop.work;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.petition.work.SavedView;
import org.huiyin.petition.work.SavedViews;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How kept lists are told. */
@Component
final class ViewsTold {

    /** {@code own}: the caller keeps it; {@code start}: the caller begins with it. */
    record KeptView(String id, String name, String account, ListWish list, boolean shared, boolean own, boolean start) {}

    private final SavedViews views;

    ViewsTold(SavedViews views) {
        this.views = views;
    }

    List<KeptView> all(Actor actor) {
        var begun = views.start(actor).map(SavedView::id).orElse(null);
        return views.list(actor).stream().map(view -> told(view, begun)).toList();
    }

    /** @throws InvalidInput field {@code view} if there is none within reach */
    KeptView one(Actor actor, long id) {
        return told(known(actor, id), views.start(actor).map(SavedView::id).orElse(null));
    }

    SavedView known(Actor actor, long id) {
        return views.find(actor, id).orElseThrow(() -> InvalidInput.of("view", "petition.saved.unknown"));
    }

    private static KeptView told(SavedView view, @Nullable Long begun) {
        return new KeptView(Long.toString(view.id()), view.name(), view.account(), ListWish.of(view.asked()), view.shared(), view.own(), begun != null && begun == view.id());
    }
}
