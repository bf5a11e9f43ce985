package org.huiyin.interop;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.huiyin.petition.retention.ExportOwnData;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A copy of one's own data, for number and query code. */
@RestController
class OwnDataController {

    private final ExportOwnData export;

    OwnDataController(ExportOwnData export) {
        this.export = export;
    }

    @GetMapping("/api/v1/petitions/{number}/data")
    @ApiResponse(responseCode = "200", description = "A ZIP archive of data.json and the papers", content = @Content(mediaType = "application/zip", schema = @Schema(type = "string", format = "binary")))
    void copy(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        var copy = export.export(request.getRemoteAddr(), number, code, locale).orElseThrow(Unknown::new);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(copy.fileName()).build().toString());
        copy.writeTo(response.getOutputStream());
    }
}
