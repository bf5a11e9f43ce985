package org.huiyin.interop.reception;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.recording.KeepRecordings;
import org.huiyin.reception.recording.Recording;
import org.huiyin.reception.recording.RecordingOrder;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Saved;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Recordings of conversations for programs; the file is sent to {@code /api/v1/documents} before. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/recordings")
class RecordingsResource {

    private final KeepRecordings recordings;

    RecordingsResource(KeepRecordings recordings) {
        this.recordings = recordings;
    }

    @GetMapping
    Items<Recording> list(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return Items.all(List.copyOf(of(recordings.list(actor, reception, seq))));
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(RecordingOrder.class)
    Recording add(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.READ_BATCHES);
        var tree = Bodies.tree(body);
        return of(recordings.add(actor, reception, seq, new JsonFacts(() -> tree).as(RecordingOrder.class)));
    }

    @GetMapping("/{recording:\\d{1,18}}")
    ResponseEntity<Resource> open(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording) {
        var tape = of(recordings.open(actor, reception, seq, recording));
        return Saved.as(tape.name(), tape.mediaType(), tape.content());
    }

    @Once
    @PostMapping("/{recording:\\d{1,18}}/withdrawal")
    Items<Recording> withdraw(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording) {
        return Items.all(List.copyOf(of(recordings.withdraw(actor, reception, seq, recording))));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }
}
