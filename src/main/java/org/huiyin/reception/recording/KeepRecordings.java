package org.huiyin.reception.recording;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.document.LentFiles;
import org.huiyin.document.StoredFile;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchLog;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office adds the recording of a conversation, with the consent of those who were received; without it nothing is kept. Who listens leaves a line; who withdraws ends it at once. */
@Component
public class KeepRecordings {

    private static final int MOST = 10;

    private final LookAtBatches batches;
    private final RecordingRows rows;
    private final Documents documents;
    private final LentFiles files;
    private final RecordingSettings settings;
    private final Notes notes;

    KeepRecordings(LookAtBatches batches, RecordingRows rows, Documents documents, LentFiles files, RecordingSettings settings, Notes notes) {
        this.batches = batches;
        this.rows = rows;
        this.documents = documents;
        this.files = files;
        this.settings = settings;
        this.notes = notes;
    }

    /** Who looked, what was done, and when. */
    @Component("recordingNotes")
    record Notes(Readings readings, BatchLog log, LegalTime time) {}

    /** A file and its bytes, to be closed by the caller. */
    public record Opened(StoredFile file, InputStream content) {}

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
            may(batch, order);
            return true;
        }).orElse(false);
    }

    private void may(Batch batch, RecordingOrder order) {
        order.checks(notes.time().instant()).that(batch.result() != null, "number", "reception.recording.unheard").that(rows.of(RecordedOf.of(batch)).size() < MOST, "document", "reception.recording.most", MOST).complain();
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
            may(batch, order);
            var file = Optional.ofNullable(order.document()).flatMap(documents::find).orElseThrow(() -> InvalidInput.of("document", "reception.recording.no-file"));
            if (!file.mediaType().startsWith("audio/") && !file.mediaType().startsWith("video/")) {
                throw InvalidInput.of("document", "reception.recording.kind");
            }
            if (!files.keep(file.id())) {
                throw InvalidInput.of("document", "reception.recording.no-file");
            }
            var consent = new NewRecording.Consent(String.valueOf(order.consentBy()), String.valueOf(order.consentWay()), Objects.requireNonNull(order.consentedAt()));
            var id = rows.add(new NewRecording(RecordedOf.of(batch), file.id(), file.mediaType(), file.size(), consent, actor.account(), notes.time().instant(), notes.time().today().plusDays(settings.days()), null));
            notes.log().add(batch, actor.account(), "recording-added");
            return rows.of(RecordedOf.of(batch)).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        });
    }

    /** Opens it; the look is logged. Nothing if it is gone. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Opened> open(Actor actor, long reception, int seq, long recording) {
        return batches.known(actor, reception, seq).flatMap(batch -> rows.files(RecordedOf.of(batch), recording).stream().findFirst().flatMap(documents::find).map(file -> {
            notes.readings().record(actor, batch.id(), batch.number(), "talk-recording");
            return new Opened(file, documents.open(file.id()));
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
        var held = rows.hold(RecordedOf.of(batch), recording);
        if (held.isEmpty()) {
            throw InvalidInput.of("recording", "reception.recording.gone");
        }
        files.giveUp(rows.end(held, "withdrawn", by, notes.time().instant()));
        notes.log().add(batch, by, "recording-withdrawn");
    }

    List<Recording> of(Batch batch) {
        return rows.of(RecordedOf.of(batch));
    }
}
