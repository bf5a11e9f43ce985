package org.huiyin.console.video;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.video.LookAtRecordings;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Saved;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was recorded of a call. */
@Controller
class VideoRecordingsController {

    private static final String ALL = "/console/video/{visit:\\d{1,18}}/recordings";
    private static final String ONE = ALL + "/{recording:\\d{1,18}}";

    private final LookAtRecordings recordings;

    VideoRecordingsController(LookAtRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor, @PathVariable long visit) {
        NoRight.unless(actor, Right.KEEP_VIDEO);
        return page(actor, visit, Sheet.EMPTY);
    }

    @GetMapping(ONE)
    ResponseEntity<Resource> open(Actor actor, @PathVariable long visit, @PathVariable long recording) {
        var tape = recordings.open(actor, visit, recording).orElseThrow(Unknown::new);
        return Saved.as(tape.name(), tape.mediaType(), tape.content());
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable long visit, @PathVariable long recording) {
        try {
            recordings.withdraw(actor, visit, recording).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/video/" + visit + "/recordings");
        } catch (InvalidInput gone) {
            return page(actor, visit, Sheet.of(Map.of(), gone));
        }
    }

    private ModelAndView page(Actor actor, long visit, Sheet sheet) {
        return new ModelAndView("console/video/recordings", Map.of("visit", visit, "recordings", recordings.list(actor, visit).orElseThrow(Unknown::new), "sheet", sheet),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
