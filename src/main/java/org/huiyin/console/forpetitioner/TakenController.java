package org.huiyin.console.forpetitioner;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.ReadTakenDown;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The receipt for what was taken down from a paper, to be printed and handed over. */
@Controller
class TakenController {

    private final ReadTakenDown taken;

    TakenController(ReadTakenDown taken) {
        this.taken = taken;
    }

    /** A step that was none leads back to the case. */
    @GetMapping("/console/petitions/{number}/taken/{seq:\\d{1,6}}")
    ModelAndView show(Actor actor, @PathVariable String number, @PathVariable int seq) {
        if (!taken.knows(actor, number)) {
            throw new Unknown();
        }
        return taken.read(actor, number, seq).map(receipt -> new ModelAndView("console/forpetitioner/taken", Map.of("receipt", receipt)))
                .orElseGet(() -> new ModelAndView("redirect:/console/petitions/" + number));
    }
}
