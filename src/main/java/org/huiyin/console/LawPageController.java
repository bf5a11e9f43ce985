package org.huiyin.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.LawInForce;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.SetLawInForce;
import org.huiyin.deadline.law.LawProposal;
import org.huiyin.deadline.law.ProposeLaw;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sees which law counts where since when, proposes another for petitions received from a day on, or activates what a colleague proposed. */
@Controller
class LawPageController {

    private final SetLawInForce setLawInForce;
    private final ProposeLaw proposing;
    private final LawProfiles profiles;
    private final LegalTime time;
    private final Desk desk;

    LawPageController(SetLawInForce setLawInForce, ProposeLaw proposing, LawProfiles profiles, LegalTime time, Desk desk) {
        this.setLawInForce = setLawInForce;
        this.proposing = proposing;
        this.profiles = profiles;
        this.time = time;
        this.desk = desk;
    }

    @GetMapping("/console/law")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = LawProfiles.DEFAULT) String profile) {
        NoRight.unless(actor, Right.EDIT_LAW);
        return page(actor, HttpStatus.OK, Sheet.of(Map.of("profile", profile)), null);
    }

    @PostMapping("/console/law")
    ModelAndView propose(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var form = Typed.of(sent);
        try {
            var proposed = proposing.propose(actor, form.value("region"), form.value("profile"), day(form.value("validFrom")), form.value("reason"));
            return page(actor, HttpStatus.OK, fresh(), proposed);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, new Sheet(form.values(), RecordForm.faults(form, invalid)), null);
        }
    }

    @PostMapping("/console/law/proposals/{proposal:\\d{1,18}}")
    ModelAndView decide(Actor actor, @PathVariable long proposal, @RequestParam(defaultValue = "") String step) {
        try {
            if (step.equals("activate")) {
                proposing.activate(actor, proposal);
            } else {
                proposing.withdraw(actor, proposal);
            }
            return new ModelAndView("redirect:/console/law");
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(fresh().values(), invalid), null);
        }
    }

    private static Sheet fresh() {
        return Sheet.of(Map.of("profile", LawProfiles.DEFAULT));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("validFrom", "deadline.error.law-day");
        }
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet, @Nullable LawProposal proposed) {
        var entered = setLawInForce.all();
        var proposals = proposing.latest(actor);
        var people = desk.people(Stream.concat(entered.stream().map(LawInForce::enteredBy), proposals.stream().map(LawProposal::proposedBy)).collect(Collectors.toSet()));
        return new ModelAndView("console/upkeep/law", Map.of("p", new LawPage(sheet, proposed, proposals, entered, people, profiles.all(), time.today())), status);
    }
}
