package org.huiyin.citizen.reception;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.citizen.Mine;
import org.huiyin.citizen.OwnPages;
import org.huiyin.citizen.SeeOther;
import org.huiyin.reception.recording.OwnRecordings;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Those who were received take back on their own page that the conversation was recorded. */
@Controller
class OwnRecordingController {

    private final OwnRecordings recordings;
    private final OwnPages pages;

    OwnRecordingController(OwnRecordings recordings, OwnPages pages) {
        this.recordings = recordings;
        this.pages = pages;
    }

    @PostMapping("/receptions/mine/{number:R\\d{1,18}-\\d{1,9}}/recordings/{recording:\\d{1,18}}/withdrawal")
    ModelAndView withdraw(@PathVariable String number, @PathVariable long recording, HttpServletRequest request) {
        try {
            pages.proof(Mine.BATCH, number, request).flatMap(shown -> recordings.withdraw(request.getRemoteAddr(), number, shown.code(), recording));
        } catch (InvalidInput gone) {
            // the page says what it has become
        }
        return SeeOther.to("/receptions/mine/" + number);
    }
}
