package org.huiyin.reception.recording;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.huiyin.document.Documents;
import org.huiyin.document.LentFiles;
import org.huiyin.document.StoredFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bytes of recordings: taken up, opened one piece after another, and given up. The caller's transaction must be open. */
@Component
class Tapes {

    private static final Map<String, String> ENDINGS = Map.of("audio/mpeg", "mp3", "audio/mp4", "m4a", "video/mp4", "mp4", "video/webm", "webm");

    private final RecordingRows rows;
    private final Documents documents;
    private final LentFiles files;
    private final LegalTime time;

    Tapes(RecordingRows rows, Documents documents, LentFiles files, LegalTime time) {
        this.rows = rows;
        this.documents = documents;
        this.files = files;
        this.time = time;
    }

    /** Opens each file when its turn has come: a long recording has hundreds. */
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

    /**
     * Keeps an upload.
     *
     * @throws InvalidInput on {@code document} if it is unknown, taken, still to be scanned, or no recording
     */
    StoredFile keep(@Nullable String document) {
        var file = Optional.ofNullable(document).flatMap(documents::find).orElseThrow(() -> InvalidInput.of("document", "reception.recording.no-file"));
        if (!file.mediaType().startsWith("audio/") && !file.mediaType().startsWith("video/")) {
            throw InvalidInput.of("document", "reception.recording.kind");
        }
        if (!files.keep(file.id())) {
            throw InvalidInput.of("document", "reception.recording.no-file");
        }
        return file;
    }

    /** Nothing if it is gone, not complete, or no piece has come. @param number by which people know what was recorded */
    Optional<Tape> open(RecordedOf of, String number, long recording) {
        var all = rows.files(of, recording);
        return all.isEmpty() ? Optional.empty() : rows.find(of, recording)
                .map(one -> new Tape(number + '-' + recording + '.' + ENDINGS.getOrDefault(one.mediaType(), "bin"), one.mediaType(), new SequenceInputStream(new OneAfterAnother(all.iterator(), documents))));
    }

    /**
     * Nobody opens them any more, and their bytes go with the next minute.
     *
     * @param recording one of them; {@code null}: all
     * @return how many that were
     */
    int end(RecordedOf of, @Nullable Long recording, String how, String by) {
        var held = rows.hold(of, recording);
        files.giveUp(rows.end(held, how, by, time.instant()));
        return held.size();
    }
}
