package org.huiyin.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.petition.LatestEvent;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Words;
import org.huiyin.web.Refusal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Moves legal time, stepping through every moment at which a term lapses or somebody is to be warned, so that each consequence happens at its own time. */
@Component
@Profile("demo")
class TimeMachine {

    private final LegalTime time;
    private final Clock real;
    private final ClockRow row;
    private final DeadlineSweep sweep;
    private final LatestEvent events;

    TimeMachine(LegalTime time, Clock real, ClockRow row, DeadlineSweep sweep, LatestEvent events) {
        this.time = time;
        this.real = real;
        this.row = row;
        this.sweep = sweep;
        this.events = events;
    }

    /**
     * Moves to the given moment.
     *
     * @return how many terms lapsed on the way
     * @throws Refusal {@code before-last-event} if something has happened since, or a term has lapsed: what happened stays happened
     */
    synchronized int moveTo(Instant there) {
        if (Stream.of(events.at(), sweep.lastMoment()).flatMap(last -> last.stream()).anyMatch(there::isBefore)) {
            throw Refusal.forbiddenAsThingsStand("before-last-event", null, Words.of("demo.before-last-event"));
        }
        var at = time.instant();
        int lapsed = there.isBefore(at) ? 0 : sweep.lapseUntil(at);
        for (var next = sweep.nextMoment(at); next.filter(moment -> !moment.isAfter(there)).isPresent(); next = sweep.nextMoment(at)) {
            at = next.get();
            stand(at);
            lapsed += sweep.lapseUntil(at);
        }
        stand(there);
        return lapsed + sweep.lapseUntil(there);
    }

    private void stand(Instant at) {
        var ahead = Duration.between(real.instant(), at);
        row.keep(ahead);
        time.runAhead(ahead);
    }
}
