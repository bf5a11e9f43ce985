package org.huiyin.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads a form with files as the container does, and the announced types as the frame does. The first line is the type of the whole, boundary and all; what follows is the body. */
public final class MultipartParser {

    private record Sent(String type, byte[] body) implements UploadContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return body.length;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(body);
        }
    }

    private MultipartParser() {}

    public static void read(byte[] content) throws IOException {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        var type = new String(content, 0, end, StandardCharsets.ISO_8859_1).strip();
        var body = Arrays.copyOfRange(content, Math.min(content.length, end + 1), content.length);
        try {
            parts(new FileUpload().getItemIterator(new Sent(type, body)));
        } catch (FileUploadException | UncheckedIOException refused) {
            // answered 400: malformed-upload
        } catch (InvalidFileNameException refused) {
            // answered 400 as well (RawHttpModuleTests): a zero in the name of a file
        } catch (IOException cut) {
            // answered 400 as well: the body ended before its boundary
        }
    }

    private static void parts(FileItemIterator parts) throws IOException, FileUploadException {
        while (parts.hasNext()) {
            var part = parts.next();
            part.getName();
            type(part.getContentType());
            part.openStream().readAllBytes();
        }
    }

    /** Types with a quotation mark are left to {@code RawHttpModuleTests}: the frame fails on some of them, which the table of failures answers with 400. */
    private static void type(String announced) {
        try {
            if (announced != null && !announced.isBlank() && !announced.contains("\"")) {
                MediaType.parseMediaType(announced);
            }
        } catch (InvalidMediaTypeException refused) {
            // answered 400
        }
    }
}
