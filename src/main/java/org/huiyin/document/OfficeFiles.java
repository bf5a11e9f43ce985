package org.huiyin.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A bounded look into office containers: only their tables of contents are read, nothing is unpacked or run. */
final class OfficeFiles {

    private static final int LONGEST_CONTENTS = 262_144;

    private OfficeFiles() {}

    /** Word or Excel since 2007, without macros: a zip that declares its main part in {@code [Content_Types].xml}. */
    static Optional<FileKind> openXml(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var contents = zip.getEntry("[Content_Types].xml");
            if (contents == null) {
                return Optional.empty();
            }
            try (var in = zip.getInputStream(contents)) {
                return declared(new String(in.readNBytes(LONGEST_CONTENTS), StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> declared(String contents) {
        if (contents.contains("macroEnabled") || contents.contains("vbaProject")) {
            return Optional.empty();
        }
        if (contents.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileKind.DOCX);
        }
        return contents.contains("spreadsheetml.sheet.main+xml") ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    /** Word or Excel up to 2003: an OLE2 container whose root holds the stream of the one or the other. */
    static Optional<FileKind> ole(Path file) {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var root = container.getRoot();
            if (root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                return Optional.empty();
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Optional.of(FileKind.DOC);
            }
            return root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book") ? Optional.of(FileKind.XLS) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // A container broken on purpose fails in many ways; each means that this is no document.
            return Optional.empty();
        }
    }
}
