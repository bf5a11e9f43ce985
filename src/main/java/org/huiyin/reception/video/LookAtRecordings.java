package org.huiyin.reception.video;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.recording.RecordCalls;
import org.huiyin.reception.recording.Recording;
import org.huiyin.reception.recording.Tape;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office looks at what was recorded of its calls, leaving a line, and erases it where whoever asked has told it to. */
@Component
public class LookAtRecordings {

    private final LookAtVisits looking;
    private final HeldVisit held;
    private final RecordCalls tapes;
    private final VisitLog log;
    private final Readings readings;

    LookAtRecordings(LookAtVisits looking, HeldVisit held, RecordCalls tapes, VisitLog log, Readings readings) {
        this.looking = looking;
        this.held = held;
        this.tapes = tapes;
        this.log = log;
        this.readings = readings;
    }

    /** Those of one of the own office's calls, also those that are gone. */
    @Needs(Right.KEEP_VIDEO)
    public Optional<List<Recording>> list(Actor actor, long visit) {
        return looking.find(actor, visit).map(kept -> tapes.of(visit));
    }

    /** Opens it; the look is logged. Nothing if it is gone. */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<Tape> open(Actor actor, long visit, long recording) {
        return looking.find(actor, visit).flatMap(kept -> tapes.open(visit, recording).map(tape -> {
            readings.record(actor, visit, kept.visit().number(), "video-recording");
            return tape;
        }));
    }

    /** Whoever asked has told the office to erase it. @throws InvalidInput on {@code recording} if it is gone already */
    @Needs(Right.KEEP_VIDEO)
    @Transactional
    public Optional<List<Recording>> withdraw(Actor actor, long visit, long recording) {
        return held.of(actor, visit).map(kept -> {
            if (tapes.withdraw(visit, recording, actor.account()) == 0) {
                throw InvalidInput.of("recording", "reception.recording.gone");
            }
            log.add(kept.visit(), actor.account(), "recording-withdrawn", null);
            return tapes.of(visit);
        });
    }
}
