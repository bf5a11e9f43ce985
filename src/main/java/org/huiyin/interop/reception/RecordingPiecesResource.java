package org.huiyin.interop.reception;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.recording.AddInPieces;
import org.huiyin.reception.recording.LargeRecording;
import org.huiyin.reception.recording.Recording;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Recordings of conversations that are larger than one upload: announced with their consent, sent in pieces, and complete once these add up. The page does the same. */
@RestController
@RequestMapping("/api/v1/staff/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/recordings")
class RecordingPiecesResource {

    private static final String ONE = "/{recording:\\d{1,18}}";

    private final AddInPieces adding;

    RecordingPiecesResource(AddInPieces adding) {
        this.adding = adding;
    }

    @Once
    @PostMapping("/large")
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(LargeRecording.class)
    Recording begin(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.READ_BATCHES);
        var tree = Bodies.tree(body);
        return of(adding.begin(actor, reception, seq, new JsonFacts(() -> tree).as(LargeRecording.class)));
    }

    @GetMapping(ONE + "/pieces")
    Recording next(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording, @RequestParam(required = false) @Nullable Long size) {
        return of(adding.next(actor, reception, seq, recording, size));
    }

    @PostMapping(ONE + "/pieces/{part:\\d{1,6}}")
    Recording take(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording, @PathVariable int part,
            @RequestParam(name = "piece", required = false) @Nullable MultipartFile piece) throws IOException {
        NoRight.unless(actor, Right.READ_BATCHES);
        return of(adding.take(actor, reception, seq, recording, part, piece == null ? new byte[0] : piece.getBytes()));
    }

    @Once
    @PostMapping(ONE + "/completion")
    Recording complete(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording) {
        return of(adding.complete(actor, reception, seq, recording));
    }

    @Once
    @PostMapping(ONE + "/abandonment")
    Items<Recording> giveUp(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording) {
        return Items.all(List.copyOf(of(adding.giveUp(actor, reception, seq, recording))));
    }

    private static <T> T of(Optional<T> found) {
        return found.orElseThrow(Unknown::new);
    }
}
