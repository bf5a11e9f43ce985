package org.huiyin.notice;

import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;

/**
 * Refuses what cannot serve as a template, on the field {@code template}: no Word file, too large (packed or unpacked), with macros or
 * embedded or remote parts, or with a placeholder that the kind does not know.
 */
@Component
final class TemplateCheck {

    private static final String FIELD = "template";
    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_UNPACKED = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final Pattern ACTIVE_PART = Pattern.compile("(?i).*(vbaProject|activeX|embeddings/).*");

    private final Placeholders placeholders;

    TemplateCheck(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    void check(NoticeKind kind, byte[] template) {
        if (template.length > MOST_BYTES || !unpacksSmall(template)) {
            throw InvalidInput.of(FIELD, "notice.template.too-large", MOST_BYTES / 1024 / 1024);
        }
        try (var opened = OPCPackage.open(new ByteArrayInputStream(template))) {
            if (opened.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
                throw InvalidInput.of(FIELD, "notice.template.no-docx");
            }
            for (var part : opened.getParts()) {
                refuseActive(part);
            }
            refuseUnknown(kind, new XWPFDocument(opened));
        } catch (IOException | OpenXML4JException | RuntimeException e) {
            // A file broken on purpose fails in many ways; each means that this is no template.
            throw e instanceof InvalidInput invalid ? invalid : InvalidInput.of(FIELD, "notice.template.no-docx");
        }
    }

    /** POI bounds each part by how tightly it is packed; this bounds them together, before anything is parsed. */
    private static boolean unpacksSmall(byte[] template) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            long total = 0;
            int parts = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                total += zip.readNBytes(MOST_UNPACKED).length;
                if (total >= MOST_UNPACKED || ++parts > MOST_PARTS) {
                    return false;
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException e) {
            throw InvalidInput.of(FIELD, "notice.template.no-docx");
        }
    }

    private static void refuseActive(PackagePart part) throws OpenXML4JException {
        boolean active = ACTIVE_PART.matcher(part.getPartName().getName()).matches() || part.getContentType().contains("macroEnabled");
        if (!part.isRelationshipPart()) {
            for (var relation : part.getRelationships()) {
                active |= relation.getTargetMode() == TargetMode.EXTERNAL && !relation.getRelationshipType().endsWith("/hyperlink");
            }
        }
        if (active) {
            throw InvalidInput.of(FIELD, "notice.template.active");
        }
    }

    /** What a paper of the kind must tell and a template does not show; nothing where it shows the whole text. */
    Set<String> unshown(NoticeKind kind, byte[] template) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(template)); var extractor = new XWPFWordExtractor(document)) {
            var shown = PLACEHOLDER.matcher(extractor.getText()).results().map(found -> found.group(1)).collect(Collectors.toSet());
            if (shown.contains(Placeholders.BODY)) {
                return Set.of();
            }
            var owed = kind.required().stream().map(Field::placeholder).collect(Collectors.toCollection(TreeSet::new));
            owed.add(kind.answersClaims() ? Placeholders.BODY : "number");
            owed.removeAll(shown);
            return owed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text is searched before it is parsed: a name that the grammar does not take would otherwise be printed as it stands. */
    private void refuseUnknown(NoticeKind kind, XWPFDocument document) throws IOException {
        try (var extractor = new XWPFWordExtractor(document)) {
            refuse(kind, PLACEHOLDER.matcher(extractor.getText()).results().map(found -> found.group(1)));
            try (var template = XWPFTemplate.compile(document, WordPrinter.GRAMMAR)) {
                refuse(kind, template.getElementTemplates().stream().map(found -> PLACEHOLDER.matcher(found.variable()).replaceAll("$1")));
            }
        }
    }

    private void refuse(NoticeKind kind, Stream<String> names) {
        var unknown = names.collect(Collectors.toCollection(TreeSet::new));
        unknown.removeAll(placeholders.of(kind));
        if (!unknown.isEmpty()) {
            throw InvalidInput.of(FIELD, "notice.template.unknown-placeholder", String.join(", ", unknown));
        }
    }
}
