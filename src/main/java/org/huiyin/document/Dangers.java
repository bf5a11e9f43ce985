package org.huiyin.document;

import java.io.IOException;
import java.nio.file.Path;
import org.huiyin.runtime.InvalidInput;

/** What a file of a kind that is taken may still not hold. A bounded look: nothing is drawn, run or unpacked to the disk. */
final class Dangers {

    private Dangers() {}

    /** @throws InvalidInput on {@code file}, saying what is in the way and what to send instead */
    static void refuse(Path file, FileKind kind) throws IOException {
        Polyglots.refuse(file, kind);
        switch (kind) {
            case DOCX, XLSX -> OfficeParts.refuse(file);
            case PDF -> PdfActions.refuse(file);
            case JPEG, PNG, GIF, WEBP -> Pictures.refuse(file, kind);
            case DOC, XLS, TEXT, MP3, M4A, MP4 -> { }
        }
    }

    /** It would do something by itself, or fetch something, when opened. */
    static InvalidInput active() {
        return InvalidInput.of("file", "document.file.active");
    }

    /** It would become far larger than it is. */
    static InvalidInput bomb() {
        return InvalidInput.of("file", "document.file.bomb");
    }

    /** It is two things at once, or broken. */
    static InvalidInput doubtful() {
        return InvalidInput.of("file", "document.file.doubtful");
    }
}
