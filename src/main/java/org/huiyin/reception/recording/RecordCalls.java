package org.huiyin.reception.recording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recordings of calls: they come in pieces while the call goes on, so that a call that breaks off loses the last piece at the most. Who may do what is asked before, by whoever keeps the calls;
 * consent that was withdrawn ends all of them.
 */
@Component
public class RecordCalls {

    /** Of one call: a petitioner who comes again begins another. */
    private static final int MOST = 20;
    /** Whoever has sent nothing for so long does not record any more. */
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final RecordingRows rows;
    private final PieceRows pieces;
    private final TakePieces taking;
    private final Tapes tapes;
    private final RecordingSettings settings;
    private final Times times;

    RecordCalls(RecordingRows rows, PieceRows pieces, TakePieces taking, Tapes tapes, RecordingSettings settings, Times times) {
        this.rows = rows;
        this.pieces = pieces;
        this.taking = taking;
        this.tapes = tapes;
        this.settings = settings;
        this.times = times;
    }

    @Component("recordingTimes")
    record Times(LegalTime legal, Clock real) {}

    /** A call that may be recorded. @param visit of {@code reception.video} @param consentBy name of whoever asked */
    public record Call(long visit, String region, String consentBy, Instant consentedAt) {}

    /**
     * Begins one; what ran before in the same call has ended with that.
     *
     * @param mediaType of what is to come, as the browser names it
     * @return its id
     * @throws InvalidInput on {@code type} if it is none that is taken, on {@code recording} if there are too many
     */
    @Transactional
    public long begin(Call call, String account, @Nullable String mediaType) {
        var of = RecordedOf.visit(call.visit(), call.region());
        new Checks().present("type", mediaType).oneOf("type", mediaType, Piece.TYPES).that(rows.of(of).size() < MOST, "recording", "reception.recording.most", MOST).complain();
        rows.close(of, null, times.legal().instant());
        return rows.add(new NewRecording(of, null, String.valueOf(mediaType), 0, new NewRecording.Consent(call.consentBy(), RecordingOrder.PAGE, call.consentedAt()), account, times.legal().instant(),
                times.legal().today().plusDays(settings.days()), new NewRecording.Coming(times.real().instant(), null))).orElseThrow();
    }

    /** Takes the next piece; one that was taken before changes nothing. @throws InvalidInput as {@link TakePieces#take} */
    @Transactional
    public void take(long visit, long recording, String account, int part, byte[] content) {
        taking.take(RecordedOf.visit(visit, ""), recording, account, new Piece(part, content));
    }

    /** Nothing more comes. @param recording {@code null}: of whichever runs */
    @Transactional
    public void close(long visit, @Nullable Long recording) {
        rows.close(RecordedOf.visit(visit, ""), recording, times.legal().instant());
    }

    /** Closes those of browsers that are gone. */
    @Transactional
    public void closeSilent() {
        pieces.closeSilent(times.real().instant().minus(SILENCE), times.legal().instant());
    }

    /** How many days one is kept. */
    public int days() {
        return settings.days();
    }

    /** The oldest first, also those that are gone. */
    public List<Recording> of(long visit) {
        return rows.of(RecordedOf.visit(visit, ""));
    }

    /** Nothing if it is gone, or no piece has come. */
    public Optional<Tape> open(long visit, long recording) {
        return tapes.open(RecordedOf.visit(visit, ""), "V" + visit, recording);
    }

    /**
     * The consent is taken back: nobody opens them any more, and their bytes go with the next minute.
     *
     * @param recording one of them; {@code null}: all
     * @return how many that were
     */
    @Transactional
    public int withdraw(long visit, @Nullable Long recording, String account) {
        return tapes.end(RecordedOf.visit(visit, ""), recording, "withdrawn", account);
    }
}
