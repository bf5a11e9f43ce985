package org.huiyin.reception.video;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.huiyin.runtime.LegalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends what nobody ends: whoever is gone has left, a visit whose time is over was held, or missed by those who asked; if the office missed it, it is to have a new time. */
@Component
public class SweepVisits {

    private static final Duration GONE = Duration.ofSeconds(30);
    /** So long after its end a visit in which nobody is any more is over. */
    static final Duration GRACE = Duration.ofMinutes(30);
    private static final int AT_ONCE = 50;

    private final VisitRows rows;
    private final SeatRows seats;
    private final EndVisit ending;
    private final TellVisitor telling;
    private final Tools tools;

    SweepVisits(VisitRows rows, SeatRows seats, EndVisit ending, TellVisitor telling, Tools tools) {
        this.rows = rows;
        this.seats = seats;
        this.ending = ending;
        this.telling = telling;
        this.tools = tools;
    }

    @Component
    record Tools(JdbcClient jdbc, Clock clock, LegalTime time) {}

    @Transactional
    public void sweep() {
        var now = tools.clock().instant();
        tools.jdbc().sql("delete from video_signal where at < ?").param(Timestamp.from(now.minus(WatchCalls.KEPT))).update();
        seats.gone(now.minus(GONE)).forEach(seat -> {
            seats.leave(seat);
            seats.attend(rows.find(seat.visit()).orElseThrow().visit(), seat, "left");
        });
        rows.over(tools.time().instant().minus(GRACE), AT_ONCE).forEach(this::end);
    }

    private void end(VisitRows.Kept kept) {
        var visit = kept.visit();
        if (seats.petitioner(visit.id(), "let-in")) {
            ending.to(visit, VisitState.ENDED, "system", null);
        } else if (seats.petitioner(visit.id(), "joined")) {
            ending.to(visit, VisitState.ASKED, "system", null);
            seats.attend(visit, seats.find(visit.id(), Seat.PETITIONER).orElseThrow(), "anew");
            telling.tell(kept, "anew");
        } else {
            ending.to(visit, VisitState.MISSED, "system", null);
            telling.tell(kept, "missed");
        }
    }
}
