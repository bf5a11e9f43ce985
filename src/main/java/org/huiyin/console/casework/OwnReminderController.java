package org.huiyin.console.casework;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sets a reminder of one's own on a case, or takes it away. */
@Controller
class OwnReminderController {

    private final OwnReminders reminders;

    OwnReminderController(OwnReminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping("/console/petitions/{number}/reminder")
    ModelAndView set(Actor actor, @PathVariable String number, @RequestParam Map<String, String> sent) {
        try {
            if (!(sent.containsKey("remove") ? reminders.remove(actor, number) : reminders.set(actor, number, day(sent.get("day")), sent.get("about")))) {
                throw new Unknown();
            }
            return new ModelAndView("redirect:" + (sent.containsKey("start") ? "/console" : "/console/petitions/" + number));
        } catch (InvalidInput invalid) {
            return new ModelAndView("console/casework/reminder", Map.of("number", number, "sheet", Sheet.of(sent, invalid)), HttpStatus.BAD_REQUEST);
        }
    }

    /** A day that cannot be read is none. */
    private static @Nullable LocalDate day(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
