package org.huiyin.console.visit;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.Delegations;
import org.huiyin.reception.tray.DelegateTray;
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

/** A delegate writes down what the leader instructs. */
@Controller
class DelegateLettersController {

    private static final String ADDRESS = "/console/delegations/{delegate:\\d{1,18}}/letters";
    private static final String ONE = ADDRESS + "/{letter:\\d{1,18}}";

    private final Delegations delegations;
    private final DelegateTray tray;
    private final UnitsHere units;

    DelegateLettersController(Delegations delegations, DelegateTray tray, UnitsHere units) {
        this.delegations = delegations;
        this.tray = tray;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @PathVariable long delegate) {
        return new ModelAndView("console/visit/delegateLetters", Map.of("delegate", delegations.find(actor, delegate).orElseThrow(Unknown::new), "letters", tray.list(actor, delegate)));
    }

    @GetMapping(ONE)
    ModelAndView open(Actor actor, @PathVariable long delegate, @PathVariable long letter) {
        return page(actor, delegate, letter, Sheet.EMPTY);
    }

    @PostMapping(ONE + "/instruction")
    ModelAndView instruct(Actor actor, @PathVariable long delegate, @PathVariable long letter, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.BE_DELEGATE);
        try {
            tray.instruct(actor, delegate, letter, InstructionForm.of(sent)).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/delegations?done=instructed");
        } catch (InvalidInput invalid) {
            return page(actor, delegate, letter, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long delegate, long letter, Sheet sheet) {
        var one = tray.open(actor, delegate, letter).orElseThrow(Unknown::new);
        return new ModelAndView("console/visit/delegateLetter", Map.of("delegate", delegations.find(actor, delegate).orElseThrow(Unknown::new), "one", one, "sheet", sheet, "units", units.of(actor)),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
