package org.huiyin.console.video;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.video.CallTable;
import org.huiyin.reception.video.Entered;
import org.huiyin.reception.video.LeadCall;
import org.huiyin.reception.video.LookAtVisits;
import org.huiyin.reception.video.Pass;
import org.huiyin.reception.video.TakeSeat;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.EventLines;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The call, for staff who were asked to it. What its script posts is form fields with the token of the page; answers are JSON. */
@Controller
class VideoCallController {

    private static final String ONE = "/console/video/{visit:\\d{1,18}}";
    private static final String CALL = ONE + "/call";

    private final LookAtVisits looking;
    private final TakeSeat seats;
    private final LeadCall leading;
    private final CallTable table;
    private final EventLines lines;
    private final Organisations organisations;

    VideoCallController(LookAtVisits looking, TakeSeat seats, LeadCall leading, CallTable table, EventLines lines, Organisations organisations) {
        this.looking = looking;
        this.seats = seats;
        this.leading = leading;
        this.table = table;
        this.lines = lines;
        this.organisations = organisations;
    }

    @GetMapping(CALL)
    ModelAndView page(Actor actor, @PathVariable long visit) {
        var one = looking.look(actor, visit).orElseThrow(Unknown::new);
        return new ModelAndView("console/video/call", Map.of("one", one, "office", organisations.current(one.visit().office())));
    }

    @PostMapping(CALL + "/seat")
    @ResponseBody
    Entered sit(Actor actor, @PathVariable long visit) {
        return table.entered(seats.join(actor, visit).orElseThrow(Unknown::new));
    }

    @GetMapping(CALL + "/live")
    SseEmitter follow(Actor actor, @PathVariable long visit, @RequestParam(defaultValue = "0") String turn, HttpServletRequest request, HttpServletResponse response) {
        NoRight.unless(actor, Right.JOIN_VIDEO);
        var pass = pass(actor, visit, turn);
        response.setHeader("X-Accel-Buffering", "no");
        return lines.open(EventLines.Use.CALL, request.getRemoteAddr(), line -> table.watch(pass, news -> line.send("news", news)));
    }

    @PostMapping(CALL + "/signals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(Actor actor, @PathVariable long visit, @RequestParam(defaultValue = "0") String turn, @RequestParam(defaultValue = "") String signals) {
        table.post(pass(actor, visit, turn), signals);
    }

    @PostMapping(CALL + "/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(Actor actor, @PathVariable long visit, @RequestParam(defaultValue = "0") String turn) {
        seats.leave(pass(actor, visit, turn));
    }

    @PostMapping(CALL + "/let-in")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letIn(Actor actor, @PathVariable long visit) {
        leading.letIn(actor, visit).orElseThrow(Unknown::new);
    }

    @PostMapping(CALL + "/end")
    ModelAndView end(Actor actor, @PathVariable long visit) {
        try {
            leading.end(actor, visit).orElseThrow(Unknown::new);
        } catch (InvalidInput meanwhile) {
            return new ModelAndView("redirect:/console/video/" + visit + "?not=" + meanwhile.faults().getFirst().words().key().replaceAll(".*\\.", ""));
        }
        return new ModelAndView("redirect:/console/video/" + visit);
    }

    private Pass pass(Actor actor, long visit, String turn) {
        return seats.pass(actor, visit, CallTable.turn(turn)).orElseThrow(Unknown::new);
    }
}
