package org.huiyin.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipFile;

/** Files that are valid as two kinds: a picture to us, an archive, a PDF or a script to somebody else. */
final class Polyglots {

    /** As far as readers of PDF look for its beginning. */
    private static final int PDF_BEGINS_WITHIN = 1024;
    /** Containers of their own that may hold an archive near their end in all honesty. */
    private static final Set<FileKind> HOLDERS = EnumSet.of(FileKind.DOCX, FileKind.XLSX, FileKind.DOC, FileKind.XLS);

    private Polyglots() {}

    static void refuse(Path file, FileKind kind) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(PDF_BEGINS_WITHIN);
        }
        var head = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean pdf = kind != FileKind.PDF && head.contains("%PDF-");
        // width of a GIF, length of the first segment of a JPEG: read as JavaScript they open a comment
        boolean script = kind == FileKind.GIF && head.startsWith("/*", 6) || kind == FileKind.JPEG && head.startsWith("/*", 4);
        if (pdf || script || !HOLDERS.contains(kind) && isArchive(file)) {
            throw Dangers.doubtful();
        }
    }

    private static boolean isArchive(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > 0;
        } catch (IOException | IllegalArgumentException none) {
            return false;
        }
    }
}
