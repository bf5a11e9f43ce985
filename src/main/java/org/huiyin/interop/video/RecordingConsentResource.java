package org.huiyin.interop.video;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.reception.recording.Recording;
import org.huiyin.reception.video.ConsentToRecording;
import org.huiyin.reception.video.OwnVisit;
import org.huiyin.reception.video.Visit;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whoever asked lets the call be recorded, sees what was, and takes it back. */
@RestController
@RequestMapping("/api/v1/video/{number:V\\d{1,18}}/recording-consent")
class RecordingConsentResource {

    private final ConsentToRecording consent;
    private final OwnVisit own;

    RecordingConsentResource(ConsentToRecording consent, OwnVisit own) {
        this.consent = consent;
        this.own = own;
    }

    /** {@code consentedAt}: absent where there is no consent. {@code recordings}: also those that are gone. */
    record RecordingConsent(String number, @Nullable Instant consentedAt, List<Recording> recordings) {}

    @GetMapping
    RecordingConsent look(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        return own.read(request.getRemoteAddr(), number, Objects.toString(code, "")).map(seen -> new RecordingConsent(seen.visit().number(), seen.visit().consentedAt(), seen.recordings())).orElseThrow(Unknown::new);
    }

    @PostMapping
    RecordingConsent give(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        done(consent.give(request.getRemoteAddr(), number, Objects.toString(code, "")));
        return look(number, code, request);
    }

    @PostMapping("/withdrawal")
    RecordingConsent withdraw(@PathVariable String number, @RequestHeader(name = "Query-Code", required = false) @Nullable String code, HttpServletRequest request) {
        done(consent.withdraw(request.getRemoteAddr(), number, Objects.toString(code, "")));
        return look(number, code, request);
    }

    private static void done(Optional<Visit> visit) {
        visit.orElseThrow(Unknown::new);
    }
}
