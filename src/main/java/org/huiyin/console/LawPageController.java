package org.huiyin.console;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.deadline.LawInForce;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.SetLawInForce;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator sees which law counts where since when, and sets it for petitions received from a day on. */
@Controller
class LawPageController {

    private final SetLawInForce setLawInForce;
    private final LawProfiles profiles;
    private final LegalTime time;
    private final Desk desk;

    LawPageController(SetLawInForce setLawInForce, LawProfiles profiles, LegalTime time, Desk desk) {
        this.setLawInForce = setLawInForce;
        this.profiles = profiles;
        this.time = time;
        this.desk = desk;
    }

    @GetMapping("/console/law")
    ModelAndView ask(Actor actor) {
        NoRight.unless(actor, Right.EDIT_LAW);
        return page(HttpStatus.OK, Sheet.of(Map.of("profile", LawProfiles.DEFAULT)), null);
    }

    @PostMapping("/console/law")
    ModelAndView enter(Actor actor, @RequestParam MultiValueMap<String, String> sent) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var form = Typed.of(sent);
        try {
            var set = setLawInForce.set(actor, form.value("region"), form.value("profile"), day(form.value("validFrom")), form.value("reason"));
            return page(HttpStatus.OK, Sheet.of(Map.of("profile", LawProfiles.DEFAULT)), set);
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, new Sheet(form.values(), RecordForm.faults(form, invalid)), null);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InvalidInput.of("validFrom", "deadline.error.law-day");
        }
    }

    private ModelAndView page(HttpStatus status, Sheet sheet, @Nullable LawInForce set) {
        var entered = setLawInForce.all();
        var people = desk.people(entered.stream().map(LawInForce::enteredBy).collect(Collectors.toSet()));
        return new ModelAndView("console/upkeep/law", Map.of("p", new LawPage(sheet, set, entered, people, profiles.all(), time.today())), status);
    }
}
