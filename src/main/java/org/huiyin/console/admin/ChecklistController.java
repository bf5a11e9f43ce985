package org.huiyin.console.admin;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.readiness.Checklist;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a new house still lacks, each with the page on which it is done. */
@Controller
class ChecklistController {

    private final Checklist checklist;

    ChecklistController(Checklist checklist) {
        this.checklist = checklist;
    }

    @GetMapping("/console/checklist")
    ModelAndView look(Actor actor) {
        return new ModelAndView("console/admin/checklist", Map.of("p", new ChecklistPage(checklist.look(actor))));
    }
}
