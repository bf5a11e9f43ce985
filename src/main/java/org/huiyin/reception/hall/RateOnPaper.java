package org.huiyin.reception.hall;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who have no telephone at hand tick on the printed slip what they think of their reception, and the office enters it as it was ticked. The name of whoever entered it stays beside it, they are
 * told of it on their own page, and what they say there for their code takes its place: nobody speaks for them against their word.
 */
@Component
public class RateOnPaper {

    private final OwnDay days;
    private final HallRows hall;
    private final TalkRows talks;
    private final RecordTalk.Notes notes;

    RateOnPaper(OwnDay days, HallRows hall, TalkRows talks, RecordTalk.Notes notes) {
        this.days = days;
        this.hall = hall;
        this.talks = talks;
        this.notes = notes;
    }

    /**
     * Enters it once.
     *
     * @return nothing if the own office has no such conversation of which the actor may know
     * @throws InvalidInput on {@code value} if it is none of the three, or they were rated already, on paper or by themselves
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Talk> enter(Actor actor, long reception, int seq, @Nullable String value) {
        return days.find(actor, reception).flatMap(day -> hall.hold(actor, reception, seq)).flatMap(batch -> talks.find(batch.id()).map(talk -> {
            new Checks().required("value", value, 20).oneOf("value", value, RateTalk.RATINGS).complain();
            if (!talks.rateOnPaper(batch.id(), String.valueOf(value), actor.account(), notes.time().instant())) {
                throw InvalidInput.of("value", "reception.hall.rated-already");
            }
            talks.verify(batch.id(), talk.verification().rated(String.valueOf(value), false));
            notes.readings().record(actor, batch.id(), batch.number(), "talk");
            notes.log().add(batch, actor.account(), "rated-on-paper", null, value, null);
            return talks.find(batch.id()).orElseThrow();
        }));
    }
}
