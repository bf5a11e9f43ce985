package org.huiyin.console;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after sign-in: the inbox, or for whoever has none what else there is to do. */
@Controller
class StartController {

    @GetMapping("/console")
    ModelAndView start(Actor actor) {
        return actor.may(Right.LIST_CASES)
                ? new ModelAndView("redirect:/console/inbox?view=" + Views.of(actor).getFirst().code())
                : new ModelAndView("console/start", Map.of("tasks", Task.of(actor)));
    }
}
