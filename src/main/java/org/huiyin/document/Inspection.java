package org.huiyin.document;

import java.io.IOException;
import org.huiyin.document.Shelf.Arrival;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an upload has to pass before it is kept: the sender's quota, its kind, its name, what is dangerous in it, the virus scanner. */
@Component
final class Inspection {

    private final ContentCheck check;
    private final UploadQuota quota;
    private final Quarantine quarantine;
    private final DocumentSettings settings;

    Inspection(ContentCheck check, UploadQuota quota, Quarantine quarantine, DocumentSettings settings) {
        this.check = check;
        this.quota = quota;
        this.quarantine = quarantine;
        this.settings = settings;
    }

    record Passed(FileKind kind, String name, boolean clean) {}

    long mostBytes() {
        return settings.maxBytes().toBytes();
    }

    /** @param client network address of a sender who is not signed in, {@code null} of one who is */
    Passed inspect(Arrival arrival, String name, @Nullable String client) throws IOException {
        if (client != null) {
            quota.count(client, arrival.size());
        }
        var kind = check.recognise(arrival.path()).orElseThrow(() -> InvalidInput.of("file", "document.file.refused"));
        var fitting = FileNames.fitting(name, kind);
        Dangers.refuse(arrival.path(), kind);
        return new Passed(kind, fitting, quarantine.isClean(arrival.path()));
    }

    /**
     * A piece of a recording. The house keeps it as its own, so one that the scanner could not look at does not pass.
     *
     * @param mediaType what the first one was found to be; empty: this is the first
     * @return the same for all
     */
    String inspectPiece(Arrival arrival, String mediaType) throws IOException {
        var found = mediaType.isEmpty() ? begun(arrival) : mediaType;
        if (!quarantine.isClean(arrival.path()) && settings.scans()) {
            throw InvalidInput.of("file", "document.file.unscanned");
        }
        return found;
    }

    private String begun(Arrival arrival) throws IOException {
        var kind = check.recognise(arrival.path()).filter(FileKind::isRecording).orElseThrow(() -> InvalidInput.of("file", "document.file.no-recording"));
        Dangers.refuse(arrival.path(), kind);
        return kind.mediaType();
    }
}
