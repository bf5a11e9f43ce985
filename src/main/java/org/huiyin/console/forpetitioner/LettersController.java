package org.huiyin.console.forpetitioner;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.forpetitioner.CarryLetter;
import org.huiyin.petition.forpetitioner.ReceiveLetter;
import org.huiyin.petition.forpetitioner.SealedLetter;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sealed letters: whoever carries one writes it down and gives a slip, the office writes down that it came. */
@Controller
class LettersController {

    private final CarryLetter carry;
    private final ReceiveLetter receive;

    LettersController(CarryLetter carry, ReceiveLetter receive) {
        this.carry = carry;
        this.receive = receive;
    }

    @GetMapping("/console/letters")
    ModelAndView list(Actor actor) {
        NoRight.unless(actor, Right.CARRY_LETTER);
        return page(actor, HttpStatus.OK, new Sheet(Map.of("region", actor.region() == null ? "" : actor.region()), List.of()));
    }

    @PostMapping("/console/letters")
    ModelAndView take(Actor actor, @RequestParam Map<String, String> form) {
        NoRight.unless(actor, Right.CARRY_LETTER);
        try {
            return new ModelAndView("console/forpetitioner/letterSlip", Map.of("letter", carry.take(actor, form.get("region"))), HttpStatus.CREATED);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(form, invalid));
        }
    }

    @PostMapping("/console/letters/{slip:\\d{1,18}}")
    ModelAndView receive(Actor actor, @PathVariable long slip, @RequestParam Map<String, String> form) {
        try {
            receive.receive(actor, slip, form.get("number"));
            return new ModelAndView("redirect:/console/letters");
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(form, invalid));
        }
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet) {
        var office = actor.may(Right.RECORD_PETITION);
        List<SealedLetter> letters = office ? receive.coming(actor) : carry.taken(actor);
        return new ModelAndView("console/forpetitioner/letters", Map.of("letters", letters, "office", office, "sheet", sheet), status);
    }
}
