package org.huiyin.interop;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.interop.contract.Reads;
import org.huiyin.petition.note.OwnReminder;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reminders of one's own; nobody else sees them. */
@RestController
@RequestMapping("/api/v1/staff")
class OwnRemindersResource {

    record When(@Nullable LocalDate day, @Nullable String about) {}

    private final OwnReminders reminders;

    OwnRemindersResource(OwnReminders reminders) {
        this.reminders = reminders;
    }

    /** Those of today and of days before. */
    @GetMapping("/own-reminders")
    List<OwnReminder> due(Actor actor) {
        return reminders.due(actor);
    }

    @PutMapping("/petitions/{number}/own-reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Reads(When.class)
    void set(Actor actor, @PathVariable String number, @RequestBody(required = false) byte @Nullable [] body) {
        var when = new JsonFacts(() -> Bodies.tree(body)).as(When.class);
        known(reminders.set(actor, number, when.day(), when.about()));
    }

    @DeleteMapping("/petitions/{number}/own-reminder")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String number) {
        known(reminders.remove(actor, number));
    }

    private static void known(boolean petition) {
        if (!petition) {
            throw new Unknown();
        }
    }
}
