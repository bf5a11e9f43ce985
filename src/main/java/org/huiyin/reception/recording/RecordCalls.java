package org.huiyin.reception.recording;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.huiyin.document.Documents;
import org.huiyin.document.LentFiles;
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
    private final Documents documents;
    private final LentFiles files;
    private final RecordingSettings settings;
    private final Times times;

    RecordCalls(RecordingRows rows, PieceRows pieces, Documents documents, LentFiles files, RecordingSettings settings, Times times) {
        this.rows = rows;
        this.pieces = pieces;
        this.documents = documents;
        this.files = files;
        this.settings = settings;
        this.times = times;
    }

    @Component("recordingTimes")
    record Times(LegalTime legal, Clock real) {}

    /** A call that may be recorded. @param visit of {@code reception.video} @param consentBy name of whoever asked */
    public record Call(long visit, String region, String consentBy, Instant consentedAt) {}

    /** Opens each file when its turn has come: a long call has thousands. */
    private record OneAfterAnother(Iterator<String> files, Documents documents) implements Enumeration<InputStream> {

        @Override
        public boolean hasMoreElements() {
            return files.hasNext();
        }

        @Override
        public InputStream nextElement() {
            return documents.open(files.next());
        }
    }

    /** The whole of it, to be closed by the caller. */
    public record Tape(String name, String mediaType, InputStream content) {}

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
                times.legal().today().plusDays(settings.days()), times.real().instant()));
    }

    /**
     * Takes the next piece; one that was taken before changes nothing.
     *
     * @throws InvalidInput on {@code recording} if it is gone, closed, or not that account's; on {@code part} if one before it is missing; on {@code piece} if it is empty, too large, no recording,
     *                      or the recording is as large or as long as it may become
     */
    @Transactional
    public void take(long visit, long recording, String account, int part, byte[] content) {
        var running = pieces.hold(visit, recording, account).orElseThrow(() -> InvalidInput.of("recording", "reception.recording.closed"));
        if (part < running.next()) {
            return;
        }
        var piece = new Piece(part, content);
        piece.checks().that(part == running.next(), "part", "reception.recording.part", running.next())
                .that(part > 0 || piece.begins(running.mediaType()), "piece", "reception.recording.kind")
                .that(running.size() + content.length <= settings.mostMegabytes() * 1_048_576L, "piece", "reception.recording.full", settings.mostMegabytes())
                .that(!times.legal().instant().isAfter(running.begun().plus(Duration.ofMinutes(settings.mostMinutes()))), "piece", "reception.recording.long", settings.mostMinutes()).complain();
        pieces.add(running, documents.keep(content, "piece-" + part, running.mediaType()).id(), content.length, times.real().instant());
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
        var of = RecordedOf.visit(visit, "");
        var all = rows.files(of, recording);
        return all.isEmpty() ? Optional.empty() : rows.of(of).stream().filter(one -> one.id() == recording).findFirst()
                .map(one -> new Tape("V" + visit + '-' + recording + (one.mediaType().endsWith("mp4") ? ".mp4" : ".webm"), one.mediaType(), new SequenceInputStream(new OneAfterAnother(all.iterator(), documents))));
    }

    /**
     * The consent is taken back: nobody opens them any more, and their bytes go with the next minute.
     *
     * @param recording one of them; {@code null}: all
     * @return how many that were
     */
    @Transactional
    public int withdraw(long visit, @Nullable Long recording, String account) {
        var held = rows.hold(RecordedOf.visit(visit, ""), recording);
        files.giveUp(rows.end(held, "withdrawn", account, times.legal().instant()));
        return held.size();
    }
}
