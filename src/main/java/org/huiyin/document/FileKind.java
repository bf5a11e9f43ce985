package org.huiyin.document;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.huiyin.runtime.Words;

/** The kinds of file that may be handed in; anything else is refused whatever its name is. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    TEXT("text/plain", "txt"),
    MP3("audio/mpeg", "mp3"),
    // One container: recorders name the same bytes .m4a or .mp4.
    M4A("audio/mp4", "m4a", "mp4"),
    MP4("video/mp4", "mp4", "m4a");

    private final String mediaType;
    private final String usualEnding;
    private final Set<String> endings;

    FileKind(String mediaType, String usualEnding, String... otherEndings) {
        this.mediaType = mediaType;
        this.usualEnding = usualEnding;
        var all = new HashSet<>(Set.of(otherEndings));
        all.add(usualEnding);
        this.endings = Set.copyOf(all);
    }

    String mediaType() {
        return mediaType;
    }

    String usualEnding() {
        return usualEnding;
    }

    boolean mayEndIn(String ending) {
        return endings.contains(ending.toLowerCase(Locale.ROOT));
    }

    boolean isRecording() {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/");
    }

    Words words() {
        return Words.of("document.kind." + name().toLowerCase(Locale.ROOT));
    }
}
