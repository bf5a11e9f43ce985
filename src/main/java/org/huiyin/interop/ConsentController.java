package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.publication.OwnConsent;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The petitioner's consent to being published, for number and query code. */
@RestController
class ConsentController {

    record Agreement(@Nullable Boolean publishConsent) {}

    private final OwnConsent consent;

    ConsentController(OwnConsent consent) {
        this.consent = consent;
    }

    @GetMapping("/api/v1/petitions/{number}/consent")
    OwnConsent.State read(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return consent.read(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new);
    }

    @PutMapping("/api/v1/petitions/{number}/consent")
    @Reads(Agreement.class)
    OwnConsent.State set(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        consent.read(request.getRemoteAddr(), number, code).orElseThrow(Unknown::new);
        var wanted = new JsonFacts(() -> Bodies.tree(body)).as(Agreement.class).publishConsent();
        if (wanted == null) {
            throw InvalidInput.of("publishConsent", "runtime.missing");
        }
        return consent.set(request.getRemoteAddr(), number, code, wanted).orElseThrow(Unknown::new);
    }
}
