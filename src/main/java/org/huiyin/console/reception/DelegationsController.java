package org.huiyin.console.reception;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.reception.hall.DelegateRoom;
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

/** For whom one may write, and the room in which that leader sits. */
@Controller
class DelegationsController {

    private static final String ADDRESS = "/console/delegations";
    private static final String ROOM = ADDRESS + "/{delegate:\\d{1,18}}/receptions/{reception:\\d{1,18}}";

    private final Delegations delegations;
    private final DelegateRoom rooms;

    DelegationsController(Delegations delegations, DelegateRoom rooms) {
        this.delegations = delegations;
        this.rooms = rooms;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("console/reception/delegations", Map.of("delegations", delegations.list(actor), "places", rooms.places(actor), "done", done.equals("instructed") ? done : ""));
    }

    @GetMapping(ROOM)
    ModelAndView look(Actor actor, @PathVariable long delegate, @PathVariable long reception) {
        return room(actor, delegate, reception, Sheet.EMPTY);
    }

    @PostMapping(ROOM + "/call")
    ModelAndView call(Actor actor, @PathVariable long delegate, @PathVariable long reception) {
        return act(actor, delegate, reception, Map.of(), "", () -> rooms.call(actor, delegate, reception));
    }

    @PostMapping(ROOM + "/talks/{seq:\\d{1,9}}")
    ModelAndView record(Actor actor, @PathVariable long delegate, @PathVariable long reception, @PathVariable int seq, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.BE_DELEGATE);
        return act(actor, delegate, reception, sent, "true".equals(sent.get("accusation")) ? "" : "/talks/" + seq, () -> rooms.record(actor, delegate, reception, seq, new HallForm(sent).talk()));
    }

    @GetMapping(ROOM + "/talks/{seq:\\d{1,9}}")
    ModelAndView slip(Actor actor, @PathVariable long delegate, @PathVariable long reception, @PathVariable int seq) {
        return new ModelAndView("console/reception/delegateTalk", Map.of("delegate", delegate, "reception", reception, "seq", seq, "talk", rooms.slip(actor, delegate, reception, seq).orElseThrow(Unknown::new)));
    }

    private ModelAndView act(Actor actor, long delegate, long reception, Map<String, String> sent, String next, Supplier<Optional<Batch>> how) {
        try {
            how.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS + "/" + delegate + "/receptions/" + reception + next);
        } catch (InvalidInput invalid) {
            return room(actor, delegate, reception, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView room(Actor actor, long delegate, long reception, Sheet sheet) {
        return new ModelAndView("console/reception/delegateRoom", Map.of("one", rooms.look(actor, delegate, reception).orElseThrow(Unknown::new), "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
