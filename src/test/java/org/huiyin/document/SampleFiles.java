package org.huiyin.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small files as people send them, and some that nobody should send. */
final class SampleFiles {

    private SampleFiles() {}

    interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf() {
        return written(out -> {
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(out);
            }
        });
    }

    static byte[] picture(String format) {
        return written(out -> ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, out));
    }

    static byte[] webp() {
        return latin("RIFF\u001a\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\u0010\u0007\u0010\u0011\u0011\u0088\u0088\u00fe\u0007\0");
    }

    static byte[] docx() {
        return written(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("情况说明");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return written(out -> {
            try (var book = new XSSFWorkbook()) {
                book.createSheet("名单");
                book.write(out);
            }
        });
    }

    static byte[] docxWithMacros() {
        return zip("[Content_Types].xml", "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>");
    }

    static byte[] xls() {
        return written(out -> {
            try (var book = new HSSFWorkbook()) {
                book.createSheet("名单");
                book.write(out);
            }
        });
    }

    static byte[] doc() {
        return ole("WordDocument");
    }

    static byte[] ole(String stream) {
        return written(out -> {
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), stream);
                container.writeFilesystem(out);
            }
        });
    }

    static byte[] zip(String entry, String content) {
        return written(out -> {
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(utf8(content));
            }
        });
    }

    static byte[] mp3() {
        return HexFormat.of().parseHex("49443303000000000000fffb9000" + "00".repeat(64));
    }

    static byte[] mpeg4(String brand) {
        return latin("\0\0\0\u0018ftyp" + brand + "\0\0\2\0isomiso2" + "\0".repeat(40));
    }

    static byte[] exe() {
        return latin("MZ\u0090\0\u0003\0\0\0\u0004\0\0\0\u00ff\u00ff\0\0" + "\0".repeat(44) + "\u0080\0\0\0" + "\0".repeat(64) + "PE\0\0");
    }

    static byte[] elf() {
        return latin("\u007fELF\2\1\1\0" + "\0".repeat(60));
    }

    static byte[] text(String text) {
        return utf8(text);
    }

    /** Text that no other test has stored. */
    static byte[] freshText() {
        return utf8("情况说明 " + UUID.randomUUID());
    }

    static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
