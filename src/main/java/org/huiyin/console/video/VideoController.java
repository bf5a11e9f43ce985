package org.huiyin.console.video;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.video.Guests;
import org.huiyin.reception.video.KeepVisits;
import org.huiyin.reception.video.LeadCall;
import org.huiyin.reception.video.LookAtVisits;
import org.huiyin.reception.video.ScheduleVisit;
import org.huiyin.reception.video.Visit;
import org.huiyin.reception.video.VisitLine;
import org.huiyin.reception.video.Wish;
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

/** Who asked to be received by video, and what is done about it before and after the call. */
@Controller
class VideoController {

    /** How many people and how many units the form offers a place for. */
    static final int PLACES = 3;
    private static final String ALL = "/console/video";
    private static final String ONE = ALL + "/{visit:\\d{1,18}}";
    private static final int ROWS = 50;

    private final LookAtVisits looking;
    private final KeepVisits keeping;
    private final ScheduleVisit scheduling;
    private final LeadCall leading;
    private final Guests guests;

    VideoController(LookAtVisits looking, KeepVisits keeping, ScheduleVisit scheduling, LeadCall leading, Guests guests) {
        this.looking = looking;
        this.keeping = keeping;
        this.scheduling = scheduling;
        this.leading = leading;
        this.guests = guests;
    }

    @GetMapping(ALL)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before) {
        NoRight.unless(actor, Right.JOIN_VIDEO);
        var from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
        var own = actor.may(Right.KEEP_VIDEO) && actor.unit() != null ? looking.list(actor, from, ROWS + 1) : List.<VisitLine>of();
        var pressing = !own.isEmpty() && before.isEmpty() ? looking.pressing(actor, ROWS) : List.<VisitLine>of();
        return new ModelAndView("console/video/list", Map.of("pressing", pressing, "own", List.copyOf(own.subList(0, Math.min(own.size(), ROWS))), "more", own.size() > ROWS, "first", before.isEmpty(), "keeps", actor.may(Right.KEEP_VIDEO),
                "office", String.valueOf(actor.unit()), "invited", before.isEmpty() ? looking.invited(actor, Long.MAX_VALUE, ROWS) : List.of()));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long visit, @RequestParam(defaultValue = "") String not) {
        return one(actor, visit, not.equals("waits") ? Sheet.of(Map.of(), InvalidInput.of("number", "reception.video.waits")) : Sheet.EMPTY, List.of());
    }

    @PostMapping(ONE + "/contact")
    ModelAndView reveal(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        try {
            return one(actor, visit, Sheet.EMPTY, List.of(looking.reveal(actor, visit, sent.get("reason")).orElseThrow(Unknown::new)));
        } catch (InvalidInput invalid) {
            return one(actor, visit, Sheet.of(sent, invalid), List.of());
        }
    }

    @PostMapping(ONE + "/schedule")
    ModelAndView schedule(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> scheduling.schedule(actor, visit, new VideoForm(sent).schedule()));
    }

    @PostMapping(ONE + "/decline")
    ModelAndView decline(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> keeping.decline(actor, visit, new VideoForm(sent).act()));
    }

    @PostMapping(ONE + "/call-off")
    ModelAndView callOff(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> keeping.callOff(actor, visit, new VideoForm(sent).act()));
    }

    @PostMapping(ONE + "/link")
    ModelAndView link(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> keeping.link(actor, visit, new VideoForm(sent).act()));
    }

    @PostMapping(ONE + "/accusation")
    ModelAndView accuse(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> keeping.accuse(actor, visit, new VideoForm(sent).act()));
    }

    @PostMapping(ONE + "/result")
    ModelAndView record(Actor actor, @PathVariable long visit, @RequestParam Map<String, String> sent) {
        return act(actor, visit, sent, () -> leading.record(actor, visit, new VideoForm(sent).result()));
    }

    private ModelAndView act(Actor actor, long visit, Map<String, String> sent, Supplier<Optional<Visit>> how) {
        try {
            how.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/video/" + visit);
        } catch (InvalidInput invalid) {
            return one(actor, visit, Sheet.of(sent, invalid), List.of());
        }
    }

    private ModelAndView one(Actor actor, long visit, Sheet sheet, List<Wish> shown) {
        var one = looking.look(actor, visit).orElseThrow(Unknown::new);
        return new ModelAndView("console/video/one", Map.of("one", one, "sheet", sheet, "shown", shown, "guests", guests), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
