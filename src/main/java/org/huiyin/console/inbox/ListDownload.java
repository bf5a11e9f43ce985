package org.huiyin.console.inbox;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.huiyin.petition.work.ExportFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A list on its way to the browser: always kept as a file. */
final class ListDownload {

    private ListDownload() {}

    static void head(HttpServletResponse response, ExportFormat format, String name, LocalDate today) {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("huiyin-" + name + '-' + today + '.' + format.code(), StandardCharsets.UTF_8).build().toString());
    }
}
