package org.huiyin.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.huiyin.runtime.InvalidInput;

/** Reads a Word or Excel file (since 2007) through, part by part and what is packed within, and keeps nothing of it. */
final class OfficeParts {

    private static final int LOCAL_HEADER = 0x504b0304;

    private final ZipBudget budget = new ZipBudget();

    private OfficeParts() {}

    /** @throws InvalidInput if it unfolds without end, leads out of itself, or would do something when opened */
    static void refuse(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new OfficeParts();
            for (var entries = zip.entries().asIterator(); entries.hasNext();) {
                var entry = entries.next();
                try (var content = zip.getInputStream(entry)) {
                    parts.part(entry, content, 0);
                }
            }
        } catch (IllegalArgumentException | IOException broken) {
            throw Dangers.doubtful();
        }
    }

    private void part(ZipEntry entry, InputStream packed, int depth) throws IOException {
        budget.entry(depth);
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains("vbaproject") || name.contains("activex/") || name.contains("oleobject")) {
            throw Dangers.active();
        }
        var content = new BufferedInputStream(budget.counted(packed, depth == 0 ? entry.getCompressedSize() : -1));
        if (begins(content) == LOCAL_HEADER) {
            // not closed: its stream is the outer one's
            var inner = new ZipInputStream(content);
            for (var within = inner.getNextEntry(); within != null; within = inner.getNextEntry()) {
                part(within, inner, depth + 1);
            }
        } else if (name.endsWith(".rels")) {
            Relationships.refuse(content);
        } else if (name.endsWith(".xml") || name.endsWith(".vml")) {
            XmlProlog.refuse(content);
        } else {
            content.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static int begins(BufferedInputStream content) throws IOException {
        content.mark(8);
        var first = content.readNBytes(4);
        content.reset();
        return first.length < 4 ? 0 : java.nio.ByteBuffer.wrap(first).getInt();
    }
}
