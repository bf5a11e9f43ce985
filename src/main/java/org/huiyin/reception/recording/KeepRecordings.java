package org.huiyin.reception.recording;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.StoredFile;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office adds the recording of a conversation, with the consent of those who were received; without it nothing is kept. Who listens leaves a line; who withdraws ends it at once. */
@Component
public class KeepRecordings {

    private static final int MOST = 10;

    private final LookAtBatches batches;
    private final RecordingRows rows;
    private final Tapes tapes;
    private final RecordingSettings settings;
    private final Notes notes;

    KeepRecordings(LookAtBatches batches, RecordingRows rows, Tapes tapes, RecordingSettings settings, Notes notes) {
        this.batches = batches;
        this.rows = rows;
        this.tapes = tapes;
        this.settings = settings;
        this.notes = notes;
    }

    /** Who looked, what was done, and when. */
    @Component("recordingNotes")
    record Notes(Readings readings, BatchLog log, LegalTime time, Clock real) {}

    /** How large one becomes at the most, in megabytes. */
    public int mostMegabytes() {
        return settings.mostMegabytes();
    }

    /** Those of a batch of the own office, also those that are gone. */
    @Needs(Right.READ_BATCHES)
    public Optional<List<Recording>> list(Actor actor, long reception, int seq) {
        return batches.known(actor, reception, seq).map(batch -> rows.of(RecordedOf.of(batch)));
    }

    /**
     * Whether one may be added, before the file is sent.
     *
     * @throws InvalidInput naming every field at fault
     */
    @Needs(Right.READ_BATCHES)
    public boolean mayAdd(Actor actor, long reception, int seq, RecordingOrder order) {
        return batches.known(actor, reception, seq).map(batch -> {
            checks(batch, order).complain();
            return true;
        }).orElse(false);
    }

    private Checks checks(Batch batch, RecordingOrder order) {
        return order.checks(notes.time().instant()).that(batch.result() != null, "number", "reception.recording.unheard").that(rows.of(RecordedOf.of(batch)).size() < MOST, "document", "reception.recording.most", MOST);
    }

    /** One that is to come in pieces. @throws InvalidInput naming every field at fault */
    NewRecording announced(Batch batch, LargeRecording order, Actor actor) {
        var most = settings.mostMegabytes();
        var size = order.size();
        checks(batch, order.consent()).present("size", size).that(size == null || size > 0 && size <= most * 1_048_576L, "size", "reception.recording.full", most).complain();
        return made(batch, order.consent(), actor, null, new NewRecording.Coming(notes.real().instant(), size));
    }

    private NewRecording made(Batch batch, RecordingOrder order, Actor actor, @Nullable StoredFile file, NewRecording.@Nullable Coming coming) {
        var consent = new NewRecording.Consent(String.valueOf(order.consentBy()), String.valueOf(order.consentWay()), Objects.requireNonNull(order.consentedAt()));
        return new NewRecording(RecordedOf.of(batch), file == null ? null : file.id(), file == null ? "" : file.mediaType(), file == null ? 0 : file.size(), consent, actor.account(), notes.time().instant(),
                notes.time().today().plusDays(settings.days()), coming);
    }

    /**
     * Keeps it until the last of so many days.
     *
     * @return nothing if there is no such batch
     * @throws InvalidInput naming every field at fault: no consent, no conversation, a file that is unknown, taken, still to be scanned, or no recording
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Recording> add(Actor actor, long reception, int seq, RecordingOrder order) {
        return batches.known(actor, reception, seq).map(batch -> {
            checks(batch, order).complain();
            var id = rows.add(made(batch, order, actor, tapes.keep(order.document()), null)).orElseThrow();
            notes.log().add(batch, actor.account(), "recording-added");
            return rows.find(RecordedOf.of(batch), id).orElseThrow();
        });
    }

    /** Opens it; the look is logged. Nothing if it is gone, or not complete. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Tape> open(Actor actor, long reception, int seq, long recording) {
        return batches.known(actor, reception, seq).flatMap(batch -> tapes.open(RecordedOf.of(batch), batch.number(), recording).map(tape -> {
            notes.readings().record(actor, batch.id(), batch.number(), "talk-recording");
            return tape;
        }));
    }

    /**
     * Those who were received take their consent back: nobody opens it any more, and its bytes go with the next minute.
     *
     * @throws InvalidInput on {@code recording} if it is gone already
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<List<Recording>> withdraw(Actor actor, long reception, int seq, long recording) {
        return batches.known(actor, reception, seq).map(batch -> {
            withdraw(batch, recording, actor.account());
            return rows.of(RecordedOf.of(batch));
        });
    }

    /** The same by whoever was received. The caller's transaction must be open. */
    void withdraw(Batch batch, long recording, String by) {
        if (tapes.end(RecordedOf.of(batch), recording, "withdrawn", by) == 0) {
            throw InvalidInput.of("recording", "reception.recording.gone");
        }
        notes.log().add(batch, by, "recording-withdrawn");
    }

    List<Recording> of(Batch batch) {
        return rows.of(RecordedOf.of(batch));
    }
}
