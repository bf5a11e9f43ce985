package org.huiyin.console.admin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.console.LawPage;
import org.huiyin.deadline.LawLines;
import org.huiyin.deadline.LawPair;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A law profile to read, beside another one. */
@Controller
class LawCompareController {

    private final LawLines lines;
    private final LawProfiles profiles;
    private final Texts texts;

    LawCompareController(LawLines lines, LawProfiles profiles, Texts texts) {
        this.lines = lines;
        this.profiles = profiles;
        this.texts = texts;
    }

    @GetMapping("/console/law/compare")
    ModelAndView compare(Actor actor, @RequestParam(defaultValue = LawProfiles.DEFAULT) String one, @RequestParam(defaultValue = "") String other, Locale locale) {
        NoRight.unless(actor, Right.EDIT_LAW);
        var second = other.isEmpty() ? profiles.names().getLast() : other;
        try {
            return page(HttpStatus.OK, Sheet.of(Map.of("one", one, "other", second)), lines.compared(one, second), locale);
        } catch (InvalidInput unknown) {
            return page(HttpStatus.BAD_REQUEST, Sheet.of(Map.of(), unknown), lines.compared(LawProfiles.DEFAULT, LawProfiles.DEFAULT), locale);
        }
    }

    private ModelAndView page(HttpStatus status, Sheet sheet, List<LawPair> pairs, Locale locale) {
        List<Choice> choices = profiles.names().stream().map(name -> Choice.of(name, texts.say(LawPage.name(name), locale))).toList();
        return new ModelAndView("console/admin/compare", Map.of("p", new LawComparePage(sheet, choices, pairs)), status);
    }
}
