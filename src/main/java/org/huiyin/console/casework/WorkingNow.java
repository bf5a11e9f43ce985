package org.huiyin.console.casework;

import org.huiyin.actor.Actor;
import org.huiyin.petition.note.OwnReminders;
import org.huiyin.petition.note.WhoIsEditing;
import org.springframework.stereotype.Component;

/** Looks at what goes on around a case just now, for whoever may read it. */
@Component
public final class WorkingNow {

    private final WhoIsEditing editing;
    private final OwnReminders reminders;

    WorkingNow(WhoIsEditing editing, OwnReminders reminders) {
        this.editing = editing;
        this.reminders = reminders;
    }

    public Working on(Actor actor, String number) {
        return new Working(editing.others(actor, number), reminders.of(actor, number).orElse(null));
    }
}
