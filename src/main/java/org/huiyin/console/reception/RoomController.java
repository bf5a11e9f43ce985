package org.huiyin.console.reception;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.hall.CallNext;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.LookAtRoom;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.TalkResult;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A room on its day: the next is called, the conversation is written down. */
@Controller
class RoomController {

    private static final String ROOM = "/console/receptions/{reception:\\d{1,18}}/rooms/{room:\\d{1,2}}";

    private final LookAtRoom looking;
    private final CallNext calling;
    private final RecordTalk recording;
    private final KeepRooms rooms;

    RoomController(LookAtRoom looking, CallNext calling, RecordTalk recording, KeepRooms rooms) {
        this.looking = looking;
        this.calling = calling;
        this.recording = recording;
        this.rooms = rooms;
    }

    @GetMapping(ROOM)
    ModelAndView look(Actor actor, @PathVariable long reception, @PathVariable int room) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return page(actor, reception, room, Sheet.EMPTY);
    }

    @PostMapping(ROOM + "/call")
    ModelAndView call(Actor actor, @PathVariable long reception, @PathVariable int room, @RequestParam Map<String, String> sent) {
        return act(actor, reception, room, sent, () -> calling.call(actor, reception, room));
    }

    @PostMapping(ROOM + "/absence/{seq:\\d{1,9}}")
    ModelAndView absent(Actor actor, @PathVariable long reception, @PathVariable int room, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        return act(actor, reception, room, sent, () -> calling.absent(actor, reception, seq));
    }

    @PostMapping(ROOM + "/talk/{seq:\\d{1,9}}")
    ModelAndView record(Actor actor, @PathVariable long reception, @PathVariable int room, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.READ_BATCHES);
        var day = rooms.day(actor, reception).orElseThrow(Unknown::new);
        return act(actor, reception, room, sent, () -> recording.record(actor, reception, seq, new HallForm(sent).talk(day)));
    }

    private ModelAndView act(Actor actor, long reception, int room, Map<String, String> sent, Supplier<Optional<Batch>> how) {
        try {
            var done = how.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + next(done, reception, room));
        } catch (InvalidInput invalid) {
            return page(actor, reception, room, Sheet.of(sent, invalid));
        }
    }

    /** What was promised is handed over at once, as long as everybody remembers. */
    private static String next(Batch done, long reception, int room) {
        if (TalkResult.HANDED_OVER.code().equals(done.result()) && !done.accusation()) {
            return "/console/follow-ups/new?batch=" + done.number();
        }
        return "/console/receptions/" + reception + (done.result() == null ? "/rooms/" + room : "/batches/" + done.seq() + "/talk");
    }

    private ModelAndView page(Actor actor, long reception, int room, Sheet sheet) {
        var one = looking.look(actor, reception, room).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/room", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "one", one, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
