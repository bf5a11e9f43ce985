package org.huiyin.console.conference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.conference.ApproveMinutes;
import org.huiyin.coordination.conference.Conference;
import org.huiyin.coordination.conference.ConferencePapers;
import org.huiyin.coordination.conference.LookAtConferences;
import org.huiyin.coordination.conference.PlanConference;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.huiyin.web.TypedForm;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Conferences: planned, held, written down, approved. */
@Controller("conferencePages")
class ConferencesController {

    static final String ADDRESS = "/console/conferences";
    private static final String ONE = ADDRESS + "/{conference:\\d{1,18}}";

    private final LookAtConferences looking;
    private final PlanConference planning;
    private final ApproveMinutes approving;
    private final ConferencePapers papers;
    private final ConferenceChoices choices;

    ConferencesController(LookAtConferences looking, PlanConference planning, ApproveMinutes approving, ConferencePapers papers, ConferenceChoices choices) {
        this.looking = looking;
        this.planning = planning;
        this.approving = approving;
        this.papers = papers;
        this.choices = choices;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return new ModelAndView("console/conference/list", Map.of("all", looking.list(actor), "keeps", actor.may(Right.HOLD_CONFERENCE)));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.HOLD_CONFERENCE);
        return plan(actor, "", Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.HOLD_CONFERENCE);
        try {
            return to(planning.plan(actor, new ConferenceForm(sent).conference()).id());
        } catch (InvalidInput invalid) {
            return plan(actor, "", Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long conference) {
        return page(actor, conference, Sheet.EMPTY);
    }

    @GetMapping(ONE + "/plan")
    ModelAndView askChange(Actor actor, @PathVariable long conference) {
        return plan(actor, "/" + conference + "/plan", ConferenceForm.of(own(actor, conference)));
    }

    @PostMapping(ONE + "/plan")
    ModelAndView change(Actor actor, @PathVariable long conference, @RequestParam Map<String, String> sent) {
        own(actor, conference);
        try {
            planning.change(actor, conference, new ConferenceForm(sent).conference()).orElseThrow(Unknown::new);
            return to(conference);
        } catch (InvalidInput invalid) {
            return plan(actor, "/" + conference + "/plan", Sheet.of(sent, invalid));
        }
    }

    @PostMapping(ONE + "/invitation")
    ModelAndView invite(Actor actor, @PathVariable long conference, @RequestParam Map<String, String> sent) {
        return act(actor, conference, sent, () -> planning.invite(actor, conference, new TypedForm(sent).number("version")));
    }

    @PostMapping(ONE + "/holding")
    ModelAndView hold(Actor actor, @PathVariable long conference, @RequestParam Map<String, String> sent) {
        return act(actor, conference, sent, () -> planning.hold(actor, conference, new PlanConference.Came(new TypedForm(sent).number("version"), List.copyOf(new ConferenceForm(sent).units()))));
    }

    @PostMapping(ONE + "/approval")
    ModelAndView approve(Actor actor, @PathVariable long conference, @RequestParam Map<String, String> sent) {
        return act(actor, conference, sent, () -> approving.approve(actor, conference, new ApproveMinutes.MinutesWord(sent.get("sha256"))));
    }

    @GetMapping(ONE + "/invitation.pdf")
    ResponseEntity<byte[]> invitation(Actor actor, @PathVariable long conference) {
        return pdf(papers.invitation(actor, conference));
    }

    @GetMapping(ONE + "/minutes.pdf")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable long conference) {
        return pdf(papers.minutes(actor, conference));
    }

    private static ResponseEntity<byte[]> pdf(Optional<ConferencePapers.ConferenceFile> found) {
        var paper = found.orElseThrow(Unknown::new);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(paper.name()).build().toString()).body(paper.bytes());
    }

    private Conference own(Actor actor, long id) {
        NoRight.unless(actor, Right.HOLD_CONFERENCE);
        return looking.look(actor, id).map(sheet -> sheet.conference()).filter(one -> one.office().equals(actor.unit())).orElseThrow(Unknown::new);
    }

    private ModelAndView act(Actor actor, long id, Map<String, String> sent, Supplier<Optional<Conference>> how) {
        try {
            how.get().orElseThrow(Unknown::new);
            return to(id);
        } catch (InvalidInput invalid) {
            return page(actor, id, Sheet.of(sent, invalid));
        }
    }

    private static ModelAndView to(long id) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + id);
    }

    private ModelAndView plan(Actor actor, String which, Sheet sheet) {
        return new ModelAndView("console/conference/plan", Map.of("which", which, "sheet", sheet, "units", choices.units(actor), "chairs", choices.chairs(actor)), status(sheet));
    }

    private ModelAndView page(Actor actor, long id, Sheet sheet) {
        var one = looking.look(actor, id).orElseThrow(Unknown::new);
        var keeps = actor.may(Right.HOLD_CONFERENCE) && one.conference().office().equals(actor.unit());
        List<Choice> units = choices.units(one.conference().members());
        return new ModelAndView("console/conference/one", Map.of("one", one, "sheet", sheet, "keeps", keeps, "chairs", one.conference().chairAccount().equals(actor.account()), "units", units), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
