package org.huiyin.console.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.conference.ConferenceItem;
import org.huiyin.coordination.conference.FollowItem;
import org.huiyin.coordination.conference.KeepAgenda;
import org.huiyin.coordination.conference.LookAtConferences;
import org.huiyin.coordination.conference.LookAtItems;
import org.huiyin.coordination.conference.RecordItem;
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

/** Items of joint conferences: proposed, put on an agenda, decided, followed. */
@Controller("conferenceItemPages")
class ItemsController {

    private static final String ADDRESS = "/console/conference-items";
    private static final String ONE = ADDRESS + "/{item:\\d{1,18}}";

    private final LookAtItems looking;
    private final KeepAgenda agenda;
    private final RecordItem recording;
    private final FollowItem following;
    private final LookAtConferences conferences;
    private final ConferenceChoices choices;

    ItemsController(LookAtItems looking, KeepAgenda agenda, RecordItem recording, FollowItem following, LookAtConferences conferences, ConferenceChoices choices) {
        this.looking = looking;
        this.agenda = agenda;
        this.recording = recording;
        this.following = following;
        this.conferences = conferences;
        this.choices = choices;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "open") String which, @RequestParam(defaultValue = "") String after) {
        var wanted = LookAtItems.WHICH.contains(which) ? which : "open";
        return new ModelAndView("console/conference/items", Map.of("slice", looking.list(actor, wanted, after), "which", wanted, "after", after));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String petition, @RequestParam(defaultValue = "") String conference) {
        NoRight.unless(actor, Right.ATTEND_CONFERENCE);
        return propose(actor, Sheet.of(Map.of("petitions", petition.strip(), "conference", conference.strip())));
    }

    @PostMapping(ADDRESS)
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.ATTEND_CONFERENCE);
        try {
            return to(agenda.propose(actor, new ConferenceForm(sent).item()).id());
        } catch (InvalidInput invalid) {
            return propose(actor, Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long item) {
        return page(actor, item, Sheet.EMPTY);
    }

    @PostMapping(ONE + "/agenda")
    ModelAndView putOn(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> agenda.putOn(actor, item, form.placing()));
    }

    @PostMapping(ONE + "/refusal")
    ModelAndView decline(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> agenda.decline(actor, item, form.placing()));
    }

    @PostMapping(ONE + "/decision")
    ModelAndView record(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> recording.record(actor, item, form.decided()));
    }

    @PostMapping(ONE + "/postponement")
    ModelAndView postpone(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> recording.postpone(actor, item, form.placing()));
    }

    @PostMapping(ONE + "/report")
    ModelAndView report(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> following.report(actor, item, form.word()));
    }

    @PostMapping(ONE + "/finding")
    ModelAndView find(Actor actor, @PathVariable long item, @RequestParam Map<String, String> sent) {
        return act(actor, item, sent, form -> following.find(actor, item, form.finding()));
    }

    private ModelAndView act(Actor actor, long id, Map<String, String> sent, Function<ConferenceForm, Optional<ConferenceItem>> how) {
        try {
            return to(how.apply(new ConferenceForm(sent)).orElseThrow(Unknown::new).id());
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid));
        }
    }

    private static ModelAndView to(long id) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + id);
    }

    private ModelAndView propose(Actor actor, Sheet sheet) {
        return new ModelAndView("console/conference/propose", Map.of("sheet", sheet, "ahead", actor.may(Right.HOLD_CONFERENCE) ? choices.ahead(actor) : List.of()), status(sheet));
    }

    private ModelAndView page(Actor actor, long id, Sheet sheet) {
        var one = looking.look(actor, id).orElseThrow(Unknown::new);
        var members = one.item().conference() == null ? List.<String>of() : conferences.look(actor, one.item().conference()).map(seen -> seen.conference().members()).orElse(List.of());
        return new ModelAndView("console/conference/item", Map.of("one", one, "sheet", sheet, "units", choices.units(members), "ahead", actor.may(Right.HOLD_CONFERENCE) ? choices.ahead(actor) : List.of()), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
