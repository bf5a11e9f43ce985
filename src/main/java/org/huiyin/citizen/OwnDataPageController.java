package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.huiyin.petition.retention.ExportOwnData;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A copy of one's own data, from the tracking page. */
@Controller
class OwnDataPageController {

    private final ExportOwnData export;
    private final Proofs proofs;

    OwnDataPageController(ExportOwnData export, Proofs proofs) {
        this.export = export;
        this.proofs = proofs;
    }

    @GetMapping("/track/{number}/data.zip")
    void copy(@PathVariable String number, HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        var proof = proofs.of(Mine.PETITION, number, request).orElseThrow(Unknown::new);
        var copy = export.export(request.getRemoteAddr(), number, proof.code(), locale).orElseThrow(Unknown::new);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(copy.fileName()).build().toString());
        copy.writeTo(response.getOutputStream());
    }
}
