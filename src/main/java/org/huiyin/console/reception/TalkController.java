package org.huiyin.console.reception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.hall.CallBack;
import org.huiyin.reception.hall.CallBackOrder;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RateOnPaper;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.Talk;
import org.huiyin.reception.recording.KeepRecordings;
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

/** The slip of a conversation: printed, what was ticked on it, and whether people stand by it. */
@Controller
class TalkController {

    private static final String TALK = "/console/receptions/{reception:\\d{1,18}}/batches/{seq:\\d{1,9}}/talk";

    private final RecordTalk recording;
    private final RateOnPaper rating;
    private final CallBack calling;
    private final KeepRooms rooms;
    private final ChainOf chains;
    private final KeepRecordings recordings;

    TalkController(RecordTalk recording, RateOnPaper rating, CallBack calling, KeepRooms rooms, ChainOf chains, KeepRecordings recordings) {
        this.recording = recording;
        this.rating = rating;
        this.calling = calling;
        this.rooms = rooms;
        this.chains = chains;
        this.recordings = recordings;
    }

    @GetMapping(TALK)
    ModelAndView slip(Actor actor, @PathVariable long reception, @PathVariable int seq) {
        return page(actor, reception, seq, Sheet.EMPTY);
    }

    @PostMapping(TALK + "/rating")
    ModelAndView rate(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.READ_BATCHES);
        return done(actor, reception, seq, sent, () -> rating.enter(actor, reception, seq, sent.get("value")));
    }

    @PostMapping(TALK + "/call-backs")
    ModelAndView callBack(Actor actor, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.FOLLOW_UP);
        return done(actor, reception, seq, sent, () -> calling.write(actor, reception, seq, new CallBackOrder(sent.get("outcome"), sent.get("note"), sent.get("seen"))));
    }

    private ModelAndView done(Actor actor, long reception, int seq, Map<String, String> sent, Supplier<Optional<Talk>> act) {
        try {
            act.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/receptions/" + reception + "/batches/" + seq + "/talk");
        } catch (InvalidInput invalid) {
            return page(actor, reception, seq, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long reception, int seq, Sheet sheet) {
        var talk = recording.look(actor, reception, seq).orElseThrow(Unknown::new);
        return new ModelAndView("console/reception/talk", Map.of("day", rooms.day(actor, reception).orElseThrow(Unknown::new), "seq", seq, "talk", talk, "chain", chains.of(Source.BATCH, talk.batch()),
                "recordings", recordings.list(actor, reception, seq).orElse(List.of()), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
