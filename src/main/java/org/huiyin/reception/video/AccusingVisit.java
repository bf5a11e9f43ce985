package org.huiyin.reception.video;

import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.springframework.stereotype.Component;

/** What becomes of a visit about which it turns out that it accuses somebody: the office's own chain alone knows of it from then on. */
@Component
record AccusingVisit(VisitRows rows, SeatRows seats, VisitLog log, TakePromise taking) {

    void seal(Actor actor, Visit standing) {
        rows.link(standing.id(), null, true);
        unseat(standing);
        taking.withhold(Source.VIDEO, standing.id());
        log.add(standing, actor.account(), "accuses", null);
    }

    /** Whoever must not know of it now takes part no more. */
    void unseat(Visit standing) {
        seats.unseat(standing).stream().filter(Seat::there).forEach(seat -> seats.attend(standing, seat, "left"));
    }
}
