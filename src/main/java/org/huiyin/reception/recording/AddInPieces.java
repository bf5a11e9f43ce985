package org.huiyin.reception.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.LookAtBatches;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An office adds a recording that is larger than one upload: consent and size first, then piece after piece, by whoever began it; one that broke off goes on where it stopped. Nobody opens it before
 * it is complete.
 */
@Component
public class AddInPieces {

    private final LookAtBatches batches;
    private final KeepRecordings keeping;
    private final RecordingRows rows;
    private final TakePieces taking;
    private final Tapes tapes;
    private final KeepRecordings.Notes notes;

    AddInPieces(LookAtBatches batches, KeepRecordings keeping, RecordingRows rows, TakePieces taking, Tapes tapes, KeepRecordings.Notes notes) {
        this.batches = batches;
        this.keeping = keeping;
        this.rows = rows;
        this.taking = taking;
        this.tapes = tapes;
        this.notes = notes;
    }

    /**
     * Begins one; the same again finds the one that was begun.
     *
     * @return nothing if there is no such batch
     * @throws InvalidInput naming every field at fault: no consent, no conversation, no size or too large a one; on {@code size} if another one is unfinished
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Recording> begin(Actor actor, long reception, int seq, LargeRecording order) {
        return batches.known(actor, reception, seq).map(batch -> {
            var made = keeping.announced(batch, order, actor);
            var added = rows.add(made);
            added.ifPresent(id -> notes.log().add(batch, actor.account(), "recording-begun"));
            return rows.of(made.of()).stream().filter(one -> one.unfinished() != null).findFirst().filter(one -> one.goesOn(actor.account(), Objects.requireNonNull(order.size())))
                    .orElseThrow(() -> InvalidInput.of("size", "reception.recording.unfinished"));
        });
    }

    /**
     * Which piece is next.
     *
     * @param size of the file that is to go on; {@code null}: not asked
     * @throws InvalidInput on {@code recording} if it takes nothing more of that account, on {@code size} if another was announced
     */
    @Needs(Right.READ_BATCHES)
    public Optional<Recording> next(Actor actor, long reception, int seq, long recording, @Nullable Long size) {
        return batches.known(actor, reception, seq).map(batch -> {
            var one = rows.find(RecordedOf.of(batch), recording).filter(found -> found.unfinished() != null && found.account().equals(actor.account()))
                    .orElseThrow(() -> InvalidInput.of("recording", "reception.recording.closed"));
            if (size != null && !one.goesOn(actor.account(), size)) {
                throw InvalidInput.of("size", "reception.recording.another");
            }
            return one;
        });
    }

    /** Takes the next piece; one that was taken before changes nothing. @throws InvalidInput as {@link TakePieces#take} */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Recording> take(Actor actor, long reception, int seq, long recording, int part, byte[] content) {
        return batches.known(actor, reception, seq).flatMap(batch -> {
            var of = RecordedOf.of(batch);
            taking.take(of, recording, actor.account(), new Piece(part, content));
            return rows.find(of, recording);
        });
    }

    /**
     * All of it has come; said again it changes nothing.
     *
     * @throws InvalidInput on {@code recording} if it is gone, or not that account's; on {@code size} if less has come than was announced
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Recording> complete(Actor actor, long reception, int seq, long recording) {
        return batches.known(actor, reception, seq).flatMap(batch -> {
            var of = RecordedOf.of(batch);
            return rows.find(of, recording).filter(Recording::whole).or(() -> closed(actor, batch, of, recording));
        });
    }

    private Optional<Recording> closed(Actor actor, Batch batch, RecordedOf of, long recording) {
        var running = taking.hold(of, recording, actor.account());
        if (!running.complete()) {
            throw InvalidInput.of("size", "reception.recording.incomplete", running.size(), Objects.requireNonNull(running.announced()), running.next());
        }
        rows.close(of, recording, notes.time().instant());
        notes.log().add(batch, actor.account(), "recording-added");
        return rows.find(of, recording);
    }

    /** What has come of it goes; anybody of the office may say so. @throws InvalidInput on {@code recording} if it is gone, or complete */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<List<Recording>> giveUp(Actor actor, long reception, int seq, long recording) {
        return batches.known(actor, reception, seq).map(batch -> {
            var of = RecordedOf.of(batch);
            taking.hold(of, recording, null);
            tapes.end(of, recording, "abandoned", actor.account());
            notes.log().add(batch, actor.account(), "recording-abandoned");
            return rows.of(of);
        });
    }
}
