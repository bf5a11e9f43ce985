package org.huiyin.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.ParseContext;
import org.springframework.stereotype.Component;

/** Says what a file is from its bytes alone. Tika knows the signatures; containers and plain text are looked into more closely. */
@Component
final class ContentCheck {

    // As far as a browser looks when it guesses a type; a file may not be a picture to us and a page to somebody's browser.
    private static final int SNIFFED = 1500;
    private static final Set<String> MARKUP = Set.of("<html", "<script", "<svg", "<!doctype", "<iframe", "<body", "<?php", "javascript:");
    // Brands that Tika calls QuickTime or M4V although every player takes them for MPEG-4.
    private static final Set<String> MPEG4_BRANDS = Set.of("isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "MSNV", "dash");

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();

    /** The kind of file, or nothing if such a file is not taken. */
    Optional<FileKind> recognise(Path file) throws IOException {
        var head = head(file);
        if (carriesMarkup(head)) {
            return Optional.empty();
        }
        var type = signature(file);
        return switch (type.toString()) {
            case "application/x-tika-ooxml" -> OfficeFiles.openXml(file);
            case "application/x-tika-msoffice" -> OfficeFiles.ole(file);
            case "video/quicktime", "video/x-m4v" -> mpeg4(head);
            case String known -> Stream.of(FileKind.values()).filter(kind -> kind != FileKind.TEXT && kind.mediaType().equals(known)).findFirst()
                    .or(() -> textOf(type, file));
        };
    }

    private MediaType signature(Path file) throws IOException {
        try (var in = TikaInputStream.get(file)) {
            return signatures.detect(in, new Metadata(), new ParseContext());
        }
    }

    private static Optional<FileKind> mpeg4(byte[] head) {
        boolean branded = head.length >= 12 && MPEG4_BRANDS.contains(new String(head, 8, 4, StandardCharsets.ISO_8859_1));
        return branded ? Optional.of(FileKind.MP4) : Optional.empty();
    }

    // Signatures also fit honest Chinese text ("P5 …" is a picture to Tika), so the text itself decides, except against programs and markup.
    private static Optional<FileKind> textOf(MediaType type, Path file) {
        boolean program = type.getType().equals("application") && !type.equals(MediaType.OCTET_STREAM)
                || type.getSubtype().contains("html") || type.getSubtype().contains("xml");
        return !program && PlainText.isIn(file) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    private static boolean carriesMarkup(byte[] head) {
        var text = new String(head, StandardCharsets.ISO_8859_1).replace("\u0000", "").toLowerCase(Locale.ROOT);
        return text.startsWith("#!") || MARKUP.stream().anyMatch(text::contains);
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(SNIFFED);
        }
    }
}
