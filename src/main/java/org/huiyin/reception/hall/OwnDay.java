package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;

/** A day of the own office, and whether it is today. */
@Component
class OwnDay {

    private final Receptions receptions;
    private final LegalTime time;

    OwnDay(Receptions receptions, LegalTime time) {
        this.receptions = receptions;
        this.time = time;
    }

    Optional<Reception> find(Actor actor, long reception) {
        return receptions.find(reception).filter(day -> day.office().equals(actor.unit()));
    }

    /** @throws InvalidInput on {@code reception} if it is over or called off */
    void open(Reception day) {
        var stage = day.stage(time.today());
        if (stage == Reception.Stage.OVER || stage == Reception.Stage.CANCELLED) {
            throw InvalidInput.of("reception", "reception.ended");
        }
    }

    /** @throws InvalidInput on {@code reception} if it lies ahead or was called off */
    void begun(Reception day) {
        if (day.cancelledAt() != null) {
            throw InvalidInput.of("reception", "reception.ended");
        }
        if (day.day().isAfter(time.today())) {
            throw InvalidInput.of("reception", "reception.hall.not-today", day.day());
        }
    }

    /** @throws InvalidInput on {@code reception} if it is on another day */
    void today(Reception day) {
        open(day);
        if (!day.day().equals(time.today())) {
            throw InvalidInput.of("reception", "reception.hall.not-today", day.day());
        }
    }
}
