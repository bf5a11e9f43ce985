package org.huiyin.reception.recording;

import java.time.Duration;
import org.huiyin.document.Documents;
import org.huiyin.reception.recording.PieceRows.Running;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the pieces in which recordings come, each once and in its order. The recording's row is held before its pieces, as whoever withdraws holds it. The caller's transaction must be open. */
@Component
class TakePieces {

    private final PieceRows pieces;
    private final Documents documents;
    private final RecordingSettings settings;
    private final RecordCalls.Times times;

    TakePieces(PieceRows pieces, Documents documents, RecordingSettings settings, RecordCalls.Times times) {
        this.pieces = pieces;
        this.documents = documents;
        this.settings = settings;
        this.times = times;
    }

    /** @throws InvalidInput on {@code recording} if it is gone, closed, or not that account's */
    Running hold(RecordedOf of, long recording, @Nullable String account) {
        return pieces.hold(of, recording, account).orElseThrow(() -> InvalidInput.of("recording", "reception.recording.closed"));
    }

    /**
     * Takes the next piece; one that was taken before changes nothing.
     *
     * @throws InvalidInput on {@code recording} if it is gone, closed, or not that account's; on {@code part} if one before it is missing; on {@code piece} if it is empty, too large or too small,
     *                      no recording, of another file, or the recording is as large or as long as it may become; on {@code file} what {@link Documents#keepPiece} finds
     */
    void take(RecordedOf of, long recording, String account, Piece piece) {
        var running = hold(of, recording, account);
        if (piece.part() < running.next()) {
            again(running, piece);
            return;
        }
        var checks = piece.checks(running, settings.mostMegabytes());
        var announced = running.announced();
        (announced == null ? called(checks, running, piece) : piece.cut(checks, running, announced)).complain();
        var file = announced == null ? documents.keep(piece.content(), piece.name(), running.mediaType()) : documents.keepPiece(piece.content(), piece.name(), running.mediaType());
        pieces.add(running, file, times.real().instant());
    }

    private Checks called(Checks checks, Running running, Piece piece) {
        return checks.that(piece.part() > 0 || piece.begins(running.mediaType()), "piece", "reception.recording.kind")
                .that(!times.legal().instant().isAfter(running.begun().plus(Duration.ofMinutes(settings.mostMinutes()))), "piece", "reception.recording.long", settings.mostMinutes());
    }

    /** Whoever picks a file once more to go on shows by a piece of it that it is the same. */
    private void again(Running running, Piece piece) {
        var taken = documents.find(pieces.file(running.id(), piece.part())).orElseThrow();
        if (running.announced() != null && !taken.fingerprint().equals(Sha256.hex(piece.content()))) {
            throw InvalidInput.of("piece", "reception.recording.another");
        }
    }
}
