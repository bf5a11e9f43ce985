package org.huiyin.citizen.centre;

import java.util.Map;
import org.huiyin.reception.centre.CentreBoard;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.TriageAdvice;
import org.huiyin.reception.centre.TriageTable;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Where one-stop centres are and what their windows do; and the questions that lead to one. Plain links, nothing is kept. */
@Controller("publicCentres")
class CentresController {

    private final KeepCentre centres;
    private final CentreBoard board;
    private final TriageAdvice advice;

    CentresController(KeepCentre centres, CentreBoard board, TriageAdvice advice) {
        this.centres = centres;
        this.board = board;
        this.advice = advice;
    }

    @GetMapping("/centres")
    ModelAndView list() {
        return new ModelAndView("citizen/centre/list", Map.of("centres", centres.all()));
    }

    @GetMapping("/centres/{centre:\\d{1,18}}")
    ModelAndView one(@PathVariable long centre) {
        return new ModelAndView("citizen/centre/one", Map.of("hall", board.look(centre).orElseThrow(Unknown::new)));
    }

    @GetMapping("/centres/{centre:\\d{1,18}}/triage")
    ModelAndView begin(@PathVariable long centre) {
        return ask(centre, TriageTable.FIRST);
    }

    @GetMapping("/centres/{centre:\\d{1,18}}/triage/{step:[a-z-]{1,40}}")
    ModelAndView ask(@PathVariable long centre, @PathVariable String step) {
        return new ModelAndView("citizen/centre/triage", Map.of("advice", advice.of(centre, step).orElseThrow(Unknown::new)));
    }
}
