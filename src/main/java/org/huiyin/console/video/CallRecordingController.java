package org.huiyin.console.video;

import java.io.IOException;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.video.RecordCall;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** What the script of a call sends while it records. */
@Controller
class CallRecordingController {

    private static final String ALL = "/console/video/{visit:\\d{1,18}}/call/recording";
    private static final String ONE = ALL + "/{recording:\\d{1,18}}";

    private final RecordCall recording;

    CallRecordingController(RecordCall recording) {
        this.recording = recording;
    }

    @PostMapping(ALL)
    @ResponseBody
    RecordCall.Begun begin(Actor actor, @PathVariable long visit, @RequestParam(required = false) @Nullable String type) {
        return recording.begin(actor, visit, type).orElseThrow(Unknown::new);
    }

    @PostMapping(ONE + "/{part:\\d{1,6}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(Actor actor, @PathVariable long visit, @PathVariable("recording") long id, @PathVariable int part, @RequestParam(required = false) @Nullable MultipartFile piece) throws IOException {
        NoRight.unless(actor, Right.KEEP_VIDEO);
        recording.take(actor, visit, id, part, piece == null ? new byte[0] : piece.getBytes()).orElseThrow(Unknown::new);
    }

    @PostMapping(ONE + "/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable long visit, @PathVariable("recording") long id) {
        recording.end(actor, visit, id).orElseThrow(Unknown::new);
    }
}
