package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who registered what became of it, for number and code, and lets them call it off. Each look leaves its line, as one at the own petition does. */
@Component
public class OwnBatch {

    private final OpenBatch door;
    private final SealedBatches sealed;
    private final Receptions receptions;
    private final EndBatch ending;
    private final Readings readings;

    OwnBatch(OpenBatch door, SealedBatches sealed, Receptions receptions, EndBatch ending, Readings readings) {
        this.door = door;
        this.sealed = sealed;
        this.receptions = receptions;
        this.ending = ending;
        this.readings = readings;
    }

    /**
     * What they see.
     *
     * @param title    as they said it; empty once it was given up
     * @param before   how many wait before them; 0 where they do not wait
     * @param petition number of the petition that was opened from it; one that the office linked may be another's, and is not told
     */
    public record Own(Batch batch, Reception day, String title, int before, @Nullable String petition) {}

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<Own> read(String client, String number, String code) {
        return read(client, number, code, "own-batch");
    }

    /** @param as what the log says it was */
    public Optional<Own> read(String client, String number, String code, String as) {
        return door.open(client, number, code).map(kept -> {
            var batch = kept.batch();
            readings.record(Actor.petitioner(batch.number()), batch.id(), batch.number(), as);
            return new Own(batch, receptions.find(batch.reception()).orElseThrow(), sealed.open(kept).title(), ending.before(batch), kept.opened() ? batch.petition() : null);
        });
    }

    /**
     * They will not come; whoever waits longest gets the place.
     *
     * @throws org.huiyin.runtime.InvalidInput on {@code number} if it has ended, or the day has begun for them
     */
    @Transactional
    public Optional<Batch> callOff(String client, String number, String code) {
        return door.open(client, number, code).map(kept -> ending.callOff(kept.batch()));
    }
}
