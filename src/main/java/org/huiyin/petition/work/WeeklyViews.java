package org.huiyin.petition.work;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Map;
import org.huiyin.access.mailbox.TellStaff;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has a list that one reaches mailed to oneself every week, and stops it. */
@Component
public class WeeklyViews {

    private final ViewMailRows rows;
    private final SavedViews views;
    private final TellStaff telling;
    private final Clock realTime;

    WeeklyViews(ViewMailRows rows, SavedViews views, TellStaff telling, Clock realTime) {
        this.rows = rows;
        this.views = views;
        this.telling = telling;
        this.realTime = realTime;
    }

    /**
     * @param weekday 1 (Monday) to 7
     * @param hour    0 to 23, real time as clocks here tell it
     * @throws InvalidInput on {@code view} if there is none within reach, on {@code weekday} or {@code hour} if it is none, on {@code address} if none is confirmed
     */
    @Needs(Right.LIST_CASES)
    public void begin(Actor actor, long view, @Nullable Integer weekday, @Nullable Integer hour) {
        new Checks().that(views.find(actor, view).isPresent(), "view", "petition.saved.unknown")
                .that(weekday != null && weekday >= 1 && weekday <= 7, "weekday", "petition.saved.weekday")
                .that(hour != null && hour >= 0 && hour <= 23, "hour", "petition.saved.hour")
                .that(telling.reaches(actor.account()), "address", "petition.saved.no-address").complain();
        var when = new Weekly(DayOfWeek.of(weekday), hour);
        rows.put(actor.account(), view, when, when.after(realTime.instant()));
    }

    @Needs(Right.LIST_CASES)
    public void stop(Actor actor, long view) {
        rows.drop(actor.account(), view);
    }

    /** Whether there is an address to which they could be mailed. */
    @Needs(Right.LIST_CASES)
    public boolean reaches(Actor actor) {
        return telling.reaches(actor.account());
    }

    /** The lists that are mailed to this account, by their id. */
    @Needs(Right.LIST_CASES)
    public Map<Long, Weekly> of(Actor actor) {
        return rows.of(actor.account());
    }
}
