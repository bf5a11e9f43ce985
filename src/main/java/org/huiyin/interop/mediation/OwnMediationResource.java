package org.huiyin.interop.mediation;

import static org.huiyin.interop.mediation.MediationsResource.facts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.coordination.mediation.Mediation;
import org.huiyin.coordination.mediation.OwnMediation;
import org.huiyin.interop.contract.Reads;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A side looks at its mediation with number and code, and says what it wants. */
@RestController
@RequestMapping("/api/v1/mediations/{number:M\\d{1,18}}")
class OwnMediationResource {

    private static final String CODE = "Query-Code";

    private final OwnMediation own;

    OwnMediationResource(OwnMediation own) {
        this.own = own;
    }

    /** The hash of the text that lies before the side. */
    record SideConsent(@Nullable String sha256) {}

    /** Whether a point was done, as the side says. */
    record SideTelling(@Nullable Boolean done, @Nullable String words) {}

    @GetMapping
    OwnMediation.Own look(@PathVariable String number, @RequestHeader(name = CODE, required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new);
    }

    @PostMapping("/words")
    @Reads(OwnMediation.SideWord.class)
    OwnMediation.Own say(@PathVariable String number, @RequestHeader(name = CODE, required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        var word = facts(body).as(OwnMediation.SideWord.class);
        return after(own.say(request.getRemoteAddr(), number, Objects.toString(code, ""), word), number, code, request);
    }

    @PostMapping("/text")
    @Reads(SideConsent.class)
    OwnMediation.Own agree(@PathVariable String number, @RequestHeader(name = CODE, required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body, HttpServletRequest request) {
        var consent = facts(body).as(SideConsent.class);
        return after(own.agree(request.getRemoteAddr(), number, Objects.toString(code, ""), consent.sha256()), number, code, request);
    }

    @PostMapping("/points/{point:\\d{1,9}}")
    @Reads(SideTelling.class)
    OwnMediation.Own tell(@PathVariable String number, @PathVariable int point, @RequestHeader(name = CODE, required = false) @Nullable String code, @RequestBody(required = false) byte @Nullable [] body,
            HttpServletRequest request) {
        var told = facts(body).as(SideTelling.class);
        return after(own.tell(request.getRemoteAddr(), number, Objects.toString(code, ""), point, told.done(), told.words()), number, code, request);
    }

    @GetMapping("/agreement.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String number, @RequestHeader(name = CODE, required = false) @Nullable String code, HttpServletRequest request) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(own.paper(request.getRemoteAddr(), number, Objects.toString(code, "")).orElseThrow(Unknown::new).bytes());
    }

    private OwnMediation.Own after(Optional<Mediation> done, String number, @Nullable String code, HttpServletRequest request) {
        done.orElseThrow(Unknown::new);
        return look(number, code, request);
    }
}
