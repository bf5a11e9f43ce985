package org.huiyin.console.visit;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.tray.LeaderTray;
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

/** A leader with five minutes: what lies in the tray, and what is to be done about it. */
@Controller
class MyLettersController {

    static final String ADDRESS = "/console/my-letters";
    private static final String ONE = ADDRESS + "/{letter:\\d{1,18}}";

    private final LeaderTray tray;
    private final UnitsHere units;

    MyLettersController(LeaderTray tray, UnitsHere units) {
        this.tray = tray;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String done) {
        return new ModelAndView("console/visit/mine", Map.of("letters", tray.list(actor), "done", done.matches("instructed|noted") ? done : ""));
    }

    @GetMapping(ONE)
    ModelAndView open(Actor actor, @PathVariable long letter) {
        return page(actor, letter, Sheet.EMPTY);
    }

    @PostMapping(ONE + "/instruction")
    ModelAndView instruct(Actor actor, @PathVariable long letter, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.INSTRUCT);
        try {
            tray.instruct(actor, letter, InstructionForm.of(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS + "?done=instructed");
        } catch (InvalidInput invalid) {
            return page(actor, letter, Sheet.of(sent, invalid));
        }
    }

    @PostMapping(ONE + "/noted")
    ModelAndView note(Actor actor, @PathVariable long letter, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.INSTRUCT);
        try {
            tray.note(actor, letter, InstructionForm.version(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS + "?done=noted");
        } catch (InvalidInput invalid) {
            return page(actor, letter, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long letter, Sheet sheet) {
        var one = tray.open(actor, letter).orElseThrow(Unknown::new);
        return new ModelAndView("console/visit/letter", Map.of("one", one, "sheet", sheet, "units", units.of(actor)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
