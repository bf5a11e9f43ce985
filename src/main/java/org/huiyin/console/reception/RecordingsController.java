package org.huiyin.console.reception;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.document.Documents;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.recording.AddInPieces;
import org.huiyin.reception.recording.KeepRecordings;
import org.huiyin.reception.recording.Recording;
import org.huiyin.reception.recording.RecordingOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Saved;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The recordings of a conversation. Whether there is consent is looked at before the file is. */
@Controller
class RecordingsController {

    private static final String ALL = "/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/recordings";
    private static final String ONE = ALL + "/{recording:\\d{1,18}}";

    private final KeepRecordings recordings;
    private final AddInPieces pieces;
    private final KeepRooms rooms;
    private final Documents documents;

    RecordingsController(KeepRecordings recordings, AddInPieces pieces, KeepRooms rooms, Documents documents) {
        this.recordings = recordings;
        this.pieces = pieces;
        this.rooms = rooms;
        this.documents = documents;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return page(actor, reception, seq, Sheet.EMPTY);
    }

    @PostMapping(ALL)
    ModelAndView add(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent, @RequestParam(name = "file", required = false) @Nullable MultipartFile file) throws IOException {
        NoRight.unless(actor, Right.READ_BATCHES);
        try {
            if (!recordings.mayAdd(actor, reception, seq, order(sent, null))) {
                throw new Unknown();
            }
            if (file == null || file.isEmpty()) {
                throw InvalidInput.of("document", "runtime.missing");
            }
            if (file.getSize() > documents.mostBytes()) {
                throw InvalidInput.of("document", "reception.recording.once", documents.mostBytes() / 1_048_576, recordings.mostMegabytes());
            }
            try (var content = file.getInputStream()) {
                var stored = documents.store(content, file.getOriginalFilename() == null ? "recording" : file.getOriginalFilename());
                recordings.add(actor, reception, seq, order(sent, stored.id())).orElseThrow(Unknown::new);
            }
            return new ModelAndView("redirect:/console/receptions/" + reception + "/batches/" + seq + "/recordings");
        } catch (InvalidInput invalid) {
            return page(actor, reception, seq, Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ONE)
    ResponseEntity<Resource> open(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording) {
        var tape = recordings.open(actor, reception, seq, recording).orElseThrow(Unknown::new);
        return Saved.as(tape.name(), tape.mediaType(), tape.content());
    }

    @PostMapping(ONE + "/withdrawal")
    ModelAndView withdraw(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording, @RequestParam Map<String, String> sent) {
        return ended(actor, reception, seq, sent, () -> recordings.withdraw(actor, reception, seq, recording));
    }

    @PostMapping(ONE + "/abandonment")
    ModelAndView giveUp(Actor actor, @PathVariable long reception, @PathVariable int seq, @PathVariable long recording, @RequestParam Map<String, String> sent) {
        return ended(actor, reception, seq, sent, () -> pieces.giveUp(actor, reception, seq, recording));
    }

    private ModelAndView ended(Actor actor, long reception, int seq, Map<String, String> sent, Supplier<Optional<List<Recording>>> end) {
        try {
            end.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/receptions/" + reception + "/batches/" + seq + "/recordings");
        } catch (InvalidInput invalid) {
            return page(actor, reception, seq, Sheet.of(sent, invalid));
        }
    }

    private static RecordingOrder order(Map<String, String> sent, @Nullable String document) {
        try {
            var typed = sent.getOrDefault("consentedAt", "").strip();
            return new RecordingOrder(document, sent.get("consentBy"), sent.get("consentWay"), typed.isEmpty() ? null : LocalDateTime.parse(typed).atZone(LegalTime.ZONE).toInstant());
        } catch (DateTimeParseException unread) {
            throw InvalidInput.of("consentedAt", "runtime.wrong-kind");
        }
    }

    private ModelAndView page(Actor actor, long reception, int seq, Sheet sheet) {
        return new ModelAndView("console/reception/recordings", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "seq", seq,
                "recordings", recordings.list(actor, reception, seq).orElseThrow(Unknown::new), "once", documents.mostBytes(), "most", recordings.mostMegabytes(), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
