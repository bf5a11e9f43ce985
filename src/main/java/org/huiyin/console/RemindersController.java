package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.petition.reminder.Reminders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the reader was reminded of, the newest first. */
@Controller
class RemindersController {

    static final String ADDRESS = "/console/reminders";
    private static final int ROWS = 50;

    private final Reminders reminders;

    RemindersController(Reminders reminders) {
        this.reminders = reminders;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return new ModelAndView("console/inbox/reminders", "list", new RemindersPage(reminders.list(actor, after, ROWS), after != null));
    }
}
