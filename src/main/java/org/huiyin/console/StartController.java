package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.note.OwnReminder;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.work.SavedViews;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page after sign-in: what the reader wanted to be reminded of today, else the inbox, or for whoever has none what else there is to do. */
@Controller
class StartController {

    private final OwnReminders reminders;
    private final SavedViews views;

    StartController(OwnReminders reminders, SavedViews views) {
        this.reminders = reminders;
        this.views = views;
    }

    @GetMapping("/console")
    ModelAndView start(Actor actor) {
        var due = actor.may(Right.NOTE) ? reminders.due(actor) : List.<OwnReminder>of();
        return actor.may(Right.LIST_CASES) && due.isEmpty()
                ? new ModelAndView("redirect:/console/inbox?" + views.start(actor).map(view -> view.asked().text()).orElseGet(() -> "view=" + Views.of(actor).getFirst().code()))
                : new ModelAndView("console/start", Map.of("tasks", Task.of(actor), "due", due));
    }
}
