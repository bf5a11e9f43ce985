package org.huiyin.console.admin;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.directory.change.Installation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a new house still lacks, each with the page on which it is done. */
@Controller
class ChecklistController {

    private final Checklist checklist;
    private final Installation installation;

    ChecklistController(Checklist checklist, Installation installation) {
        this.checklist = checklist;
        this.installation = installation;
    }

    @GetMapping("/console/checklist")
    ModelAndView look(Actor actor) {
        var region = installation.home().map(Installation.Home::region).orElse(null);
        return new ModelAndView("console/admin/checklist", Map.of("p", new ChecklistPage(region, checklist.items(actor))));
    }
}
