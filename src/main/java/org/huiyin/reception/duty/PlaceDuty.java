package org.huiyin.reception.duty;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says where a leader receives people on a day of duty. */
@Component
public class PlaceDuty {

    private final DutyRows duties;
    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final DutyPlaces places;
    private final LegalTime time;

    PlaceDuty(DutyRows duties, LeaderRows leaders, DutyOffice offices, DutyPlaces places, LegalTime time) {
        this.duties = duties;
        this.leaders = leaders;
        this.offices = offices;
        this.places = places;
        this.time = time;
    }

    /** {@code region}: its code, or its name where that is certain within the region of the office; nothing: nowhere in particular any more. {@code words}: where there. */
    public record Whereto(@Nullable Integer version, @Nullable String region, @Nullable String words) {}

    /** @throws InvalidInput naming the field: a place that is unknown or outside of the region, words without a place, a day that is over, a stale version */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Duty> place(Actor actor, long id, Whereto order) {
        var office = offices.of(actor);
        offices.alone(office);
        return duties.find(office, id).map(duty -> {
            var where = places.read(offices.region(office), order.region(), order.words());
            new Checks().present("version", order.version()).that(order.version() == null || order.version() == duty.version(), "version", "reception.changed")
                    .that(!duty.day().isBefore(time.today()), "day", "reception.duty.past").optional("words", order.words(), 100).that(where.isPresent() || places.none(order.region()), "region", "reception.duty.no-place")
                    .that(!places.none(order.region()) || places.none(order.words()), "region", "runtime.missing").complain();
            var to = duty.at(where.orElse(null));
            if (!to.equals(duty)) {
                duties.place(to);
                offices.log(office, actor, "place", leaders.find(office, duty.leader()).orElseThrow().line() + ' ' + duty.day(), places.told(duty.place()), places.told(to.place()), null);
            }
            return duties.find(office, id).orElseThrow();
        });
    }
}
