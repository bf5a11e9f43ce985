package org.huiyin.citizen.video;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.reception.video.ConsentToRecording;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whoever asked lets the call be recorded, or takes that back: before it, in it, and long after. */
@Controller
class RecordingConsentController {

    private static final String CONSENT = "/video/mine/{number:V\\d{1,18}}/recording-consent";

    private final ConsentToRecording consent;
    private final OwnPages pages;

    RecordingConsentController(ConsentToRecording consent, OwnPages pages) {
        this.consent = consent;
        this.pages = pages;
    }

    @PostMapping(CONSENT)
    ModelAndView give(@PathVariable String number, HttpServletRequest request) {
        try {
            pages.proof(Mine.VIDEO, number, request).flatMap(shown -> consent.give(request.getRemoteAddr(), number, shown.code()));
        } catch (InvalidInput meanwhile) {
            // the page says what it has become
        }
        return SeeOther.to("/video/mine/" + number);
    }

    @PostMapping(CONSENT + "/withdrawal")
    ModelAndView withdraw(@PathVariable String number, HttpServletRequest request) {
        pages.proof(Mine.VIDEO, number, request).flatMap(shown -> consent.withdraw(request.getRemoteAddr(), number, shown.code()));
        return SeeOther.to("/video/mine/" + number);
    }
}
