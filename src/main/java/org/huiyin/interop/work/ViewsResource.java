package org.huiyin.interop.work;

import java.net.URI;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.huiyin.petition.work.SavedViews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists that somebody keeps, the own ones and those that colleagues share. Only who keeps one changes it. */
@RestController
@RequestMapping("/api/v1/staff/views")
class ViewsResource {

    /** {@code list}: what it asks; left out: everything in sight. */
    record ViewWish(@Nullable String name, @Nullable ListWish list, @Nullable Boolean shared) {

        ListWish asked() {
            return list == null ? ListWish.ALL : list;
        }

        boolean toShare() {
            return Boolean.TRUE.equals(shared);
        }
    }

    private final SavedViews views;
    private final ViewsTold told;

    ViewsResource(SavedViews views, ViewsTold told) {
        this.views = views;
        this.told = told;
    }

    @GetMapping
    Items<ViewsTold.KeptView> all(Actor actor) {
        return Items.all(told.all(actor));
    }

    @GetMapping("/{view:\\d{1,18}}")
    ViewsTold.KeptView one(Actor actor, @PathVariable long view) {
        return told.one(actor, view);
    }

    @PostMapping
    @Once
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<ViewsTold.KeptView> keep(Actor actor, @RequestBody ViewWish wish) {
        NoRight.unless(actor, Right.LIST_CASES);
        var kept = views.keep(actor, wish.name(), wish.asked().asked(), wish.toShare());
        return ResponseEntity.created(URI.create("/api/v1/staff/views/" + kept)).body(told.one(actor, kept));
    }

    @PutMapping("/{view:\\d{1,18}}")
    ViewsTold.KeptView change(Actor actor, @PathVariable long view, @RequestBody ViewWish wish) {
        NoRight.unless(actor, Right.LIST_CASES);
        views.change(actor, view, wish.name(), wish.asked().asked(), wish.toShare());
        return told.one(actor, view);
    }

    @DeleteMapping("/{view:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(Actor actor, @PathVariable long view) {
        views.drop(actor, view);
    }
}
