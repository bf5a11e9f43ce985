package org.huiyin.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an honest kind of file may not hold. Each of these passes the check of its kind. */
class DangersTests {

    private static final String ACTIVE = "document.file.active";
    private static final String BOMB = "document.file.bomb";
    private static final String DOUBTFUL = "document.file.doubtful";
    private static final String RELS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\" Type=\"http://x/%s\" Target=\"%s\" TargetMode=\"%s\"/></Relationships>";

    @TempDir
    private Path folder;

    static Stream<Arguments> dangerous() throws IOException {
        return Stream.of(
                arguments("a letter that fetches its template", FileKind.DOCX, letterWith(Map.of("word/_rels/settings.xml.rels", RELS.formatted("attachedTemplate", "http://evil.example/t.dotm", "External"))), ACTIVE),
                arguments("the same, the word written otherwise", FileKind.DOCX, letterWith(Map.of("word/_rels/settings.xml.rels", RELS.formatted("attachedTemplate", "http://evil.example/t.dotm", "&#69;xternal"))), ACTIVE),
                arguments("a letter with a picture elsewhere", FileKind.DOCX, letterWith(Map.of("word/_rels/x.xml.rels", RELS.formatted("image", "\\\\evil.example\\a.png", "External"))), ACTIVE),
                arguments("a letter with macros under another name", FileKind.DOCX, letterWith(Map.of("word/_rels/x.xml.rels", RELS.formatted("vbaProject", "a.bin", "Internal"))), ACTIVE),
                arguments("a letter with macros", FileKind.DOCX, letterWith(Map.of("word/vbaProject.bin", "x")), ACTIVE),
                arguments("a letter with an embedded program", FileKind.DOCX, letterWith(Map.of("word/embeddings/oleObject1.bin", "x")), ACTIVE),
                arguments("a list with entities", FileKind.XLSX, listWith(Map.of("xl/a.xml", "<?xml version='1.0'?><!-- " + "x".repeat(70_000) + " --><!DOCTYPE a [<!ENTITY b 'bbbb'><!ENTITY c '&b;&b;'>]><a>&c;</a>")), ACTIVE),
                arguments("a list with a file of ours in it", FileKind.XLSX, listWith(Map.of("xl/a.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>")), ACTIVE),
                arguments("the same in UTF-16", FileKind.XLSX, listWith(Map.of("xl/a.xml", utf16("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"))), ACTIVE),
                arguments("a list that leads out of itself", FileKind.XLSX, listWith(Map.of("../../etc/x.xml", "<a/>")), ACTIVE),
                arguments("a list that unfolds without end", FileKind.XLSX, listWith(Map.of("xl/media/a.bin", zeros(20_000_000))), BOMB),
                arguments("a list of many such lists", FileKind.XLSX, listWith(Map.of("xl/embeddings/a.xlsx", nested(3))), BOMB),
                arguments("a list of too many parts", FileKind.XLSX, listWith(Stream.iterate(0, i -> i < 5000, i -> i + 1).collect(java.util.stream.Collectors.toMap(i -> "xl/p" + i, i -> ""))), BOMB),
                arguments("a PDF with a script", FileKind.PDF, pdf("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>"), ACTIVE),
                arguments("the same, the name written otherwise", FileKind.PDF, pdf("<< /OpenAction << /S /J#61vaScript /J#53 (app.alert(1)) >> >>"), ACTIVE),
                arguments("a PDF with a program", FileKind.PDF, pdf("<< /OpenAction << /S /Launch /F (cmd.exe) >> >>"), ACTIVE),
                arguments("a PDF with a script in a packed object", FileKind.PDF, packed("1 0 << /S /JavaScript /JS (app.alert(1)) >>"), ACTIVE),
                arguments("a PDF that unfolds without end", FileKind.PDF, packed(zeros(70_000_000)), BOMB),
                arguments("a picture larger than any camera makes it", FileKind.PNG, gigantic(), "document.file.gigantic"),
                arguments("a photo with an archive behind it", FileKind.JPEG, joined(SampleFiles.picture("jpg"), SampleFiles.zip("a.txt", "您好")), DOUBTFUL),
                arguments("a PDF with an archive behind it", FileKind.PDF, joined(SampleFiles.pdf(), SampleFiles.zip("a.txt", "您好")), DOUBTFUL),
                arguments("a film with an archive behind it", FileKind.MP4, joined(SampleFiles.mpeg4("mp42"), SampleFiles.zip("a.txt", "您好")), DOUBTFUL),
                arguments("a picture that is a PDF too", FileKind.PNG, joined(SampleFiles.picture("png"), latin("%PDF-1.4")), DOUBTFUL),
                arguments("a picture that is a script too", FileKind.GIF, latin("GIF89a/*" + "\1\1" + "\0".repeat(20) + "*/=1;alert(1);//;"), DOUBTFUL),
                arguments("a photo that is a script too", FileKind.JPEG, latin("\u00ff\u00d8\u00ff\u00e0/*" + "\0".repeat(99) + "*/=alert(1)//"), DOUBTFUL),
                arguments("a photo cut off in its head", FileKind.JPEG, latin("\u00ff\u00d8\u00ff\u00e0\0\20JFIF"), DOUBTFUL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dangerous")
    void itIsRefusedWithTheReason(String what, FileKind kind, byte[] content, String reason) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        assertThat(new ContentCheck().recognise(file)).as("taken for what it says").contains(kind);
        assertThatThrownBy(() -> Dangers.refuse(file, kind)).isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults().getFirst().words().key()).isEqualTo(reason));
    }

    static Stream<Arguments> honest() throws IOException {
        return Stream.of(
                arguments(FileKind.DOCX, letterWith(Map.of("word/_rels/x.xml.rels", RELS.formatted("hyperlink", "https://www.gjxfj.gov.cn/", "External")))),
                arguments(FileKind.DOCX, letterWith(Map.of("word/embeddings/Microsoft_Excel_Sheet.xlsx", new String(SampleFiles.xlsx(), StandardCharsets.ISO_8859_1)))),
                arguments(FileKind.XLSX, SampleFiles.xlsx()), arguments(FileKind.PDF, SampleFiles.pdf()), arguments(FileKind.PDF, latin("%PDF-1.4\n")), arguments(FileKind.JPEG, SampleFiles.picture("jpg")),
                arguments(FileKind.PNG, SampleFiles.picture("png")), arguments(FileKind.GIF, SampleFiles.picture("gif")), arguments(FileKind.WEBP, SampleFiles.webp()), arguments(FileKind.DOC, SampleFiles.doc()),
                arguments(FileKind.PDF, pdf("<< /A << /S /URI /URI (https://www.gjxfj.gov.cn/) >> >>")), arguments(FileKind.PDF, packed("1 0 << /Type /Catalog >>")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honest")
    void whatPeopleSendPasses(FileKind kind, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        assertThat(new ContentCheck().recognise(file)).contains(kind);
        assertThatCode(() -> Dangers.refuse(file, kind)).doesNotThrowAnyException();
    }

    @Test
    void anOldLetterWithMacrosIsOfNoKindThatIsTaken() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var container = new org.apache.poi.poifs.filesystem.POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            container.getRoot().createDirectory("Macros");
            container.writeFilesystem(bytes);
        }
        assertThat(new ContentCheck().recognise(Files.write(folder.resolve("file"), bytes.toByteArray()))).isEmpty();
    }

    private static byte[] letterWith(Map<String, String> parts) throws IOException {
        return with(SampleFiles.docx(), parts);
    }

    private static byte[] listWith(Map<String, String> parts) throws IOException {
        return with(SampleFiles.xlsx(), parts);
    }

    private static byte[] with(byte[] office, Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(office)); var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            parts.forEach((name, content) -> put(zip, name, content));
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(latin(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nested(int depth) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "a.xlsx", depth == 0 ? "x" : nested(depth - 1));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static String utf16(String text) {
        return new String(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    private static String zeros(int count) {
        return "\0".repeat(count);
    }

    private static byte[] pdf(String object) {
        return latin("%PDF-1.7\n1 0 obj\n" + object + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    private static byte[] packed(String objects) {
        var deflater = new Deflater();
        deflater.setInput(latin(objects));
        deflater.finish();
        var buffer = new byte[1_000_000];
        int n = deflater.deflate(buffer);
        deflater.end();
        return joined(latin("%PDF-1.7\n2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + n + " >>\nstream\r\n"), java.util.Arrays.copyOf(buffer, n), latin("\nendstream\nendobj\n%%EOF\n"));
    }

    private static byte[] gigantic() {
        var png = SampleFiles.picture("png");
        ByteBuffer.wrap(png).putInt(16, 100_000).putInt(20, 100_000);
        return png;
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
