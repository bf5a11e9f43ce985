package org.huiyin.interop.video;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.interop.Items;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.recording.Recording;
import org.huiyin.reception.video.LookAtRecordings;
import org.huiyin.web.Saved;
import org.huiyin.web.Unknown;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was recorded of calls, for programs; they are made by the page of the call. */
@RestController
@RequestMapping("/api/v1/staff/video/{visit:\\d{1,18}}/recordings")
class VideoRecordingsResource {

    private final LookAtRecordings recordings;

    VideoRecordingsResource(LookAtRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping
    Items<Recording> list(Actor actor, @PathVariable long visit) {
        return Items.all(List.copyOf(of(recordings.list(actor, visit))));
    }

    @GetMapping("/{recording:\\d{1,18}}")
    ResponseEntity<Resource> open(Actor actor, @PathVariable long visit, @PathVariable long recording) {
        var tape = of(recordings.open(actor, visit, recording));
        return Saved.as(tape.name(), tape.mediaType(), tape.content());
    }

    @Once
    @PostMapping("/{recording:\\d{1,18}}/withdrawal")
    Items<Recording> withdraw(Actor actor, @PathVariable long visit, @PathVariable long recording) {
        return Items.all(List.copyOf(of(recordings.withdraw(actor, visit, recording))));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }
}
