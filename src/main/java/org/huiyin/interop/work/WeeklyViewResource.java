package org.huiyin.interop.work;

import org.huiyin.actor.Actor;
import org.huiyin.petition.work.WeeklyViews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A kept list, mailed to the caller every week. */
@RestController
@RequestMapping("/api/v1/staff/views/{view:\\d{1,18}}/mail")
class WeeklyViewResource {

    /** @param weekday 1 (Monday) to 7; absent, like {@code hour} (0 to 23, UTC+8), while it is not mailed */
    record WeeklyMail(@Nullable Integer weekday, @Nullable Integer hour) {}

    private final WeeklyViews weekly;

    WeeklyViewResource(WeeklyViews weekly) {
        this.weekly = weekly;
    }

    @GetMapping
    WeeklyMail when(Actor actor, @PathVariable long view) {
        var when = weekly.of(actor).get(view);
        return when == null ? new WeeklyMail(null, null) : new WeeklyMail(when.weekday().getValue(), when.hour());
    }

    @PutMapping
    WeeklyMail begin(Actor actor, @PathVariable long view, @RequestBody WeeklyMail wish) {
        weekly.begin(actor, view, wish.weekday(), wish.hour());
        return wish;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stop(Actor actor, @PathVariable long view) {
        weekly.stop(actor, view);
    }
}
