package org.huiyin.citizen.centre;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.TriageAdvice;
import org.huiyin.reception.centre.TriageTable;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tablet at the door of a centre: the questions in big type, and a number at the end. Its address is known to the office alone, so that nobody draws numbers from afar. */
@Controller
class KioskController {

    private static final String KIOSK = "/centres/{centre:\\d{1,18}}/kiosk/{kiosk:[\\w-]{43}}";

    private final IssueNumber numbers;
    private final TriageAdvice advice;
    private final KeepCentre centres;

    KioskController(IssueNumber numbers, TriageAdvice advice, KeepCentre centres) {
        this.numbers = numbers;
        this.advice = advice;
        this.centres = centres;
    }

    @GetMapping(KIOSK)
    ModelAndView begin(@PathVariable long centre, @PathVariable String kiosk) {
        return page(centre, kiosk, TriageTable.FIRST, Sheet.EMPTY, HttpStatus.OK);
    }

    @GetMapping(KIOSK + "/{step:[a-z-]{1,40}}")
    ModelAndView ask(@PathVariable long centre, @PathVariable String kiosk, @PathVariable String step) {
        return page(centre, kiosk, step, Sheet.EMPTY, HttpStatus.OK);
    }

    @PostMapping(KIOSK + "/{step:[a-z-]{1,40}}")
    ModelAndView draw(@PathVariable long centre, @PathVariable String kiosk, @PathVariable String step, HttpServletRequest request) {
        try {
            var made = numbers.draw(request.getRemoteAddr(), centre, kiosk, step).orElseThrow(Unknown::new);
            return new ModelAndView("citizen/centre/slip", Map.of("centre", centres.find(centre).orElseThrow(Unknown::new), "kiosk", kiosk, "made", made));
        } catch (InvalidInput invalid) {
            return page(centre, kiosk, step, Sheet.of(Map.of(), invalid), HttpStatus.BAD_REQUEST);
        } catch (TooManyGuesses guesses) {
            return page(centre, kiosk, step, new Sheet(Map.of(), List.of(new InvalidInput.FieldFault("line", Words.of("citizen.batch.too-many", guesses.retryAfter().toMinutes() + 1)))), HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    private ModelAndView page(long centre, String kiosk, String step, Sheet sheet, HttpStatus status) {
        if (!numbers.opens(centre, kiosk)) {
            throw new Unknown();
        }
        return new ModelAndView("citizen/centre/kiosk", new HashMap<>(Map.of("advice", advice.of(centre, step).orElseThrow(Unknown::new), "kiosk", kiosk, "sheet", sheet)), status);
    }
}
