package org.huiyin.console;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;

/** What there is to do in the console beside the inbox, each with the right it asks for. */
public enum Task {
    RECORD(Right.RECORD_PETITION), HELP(Right.HELP_FILE), LETTERS(Right.CARRY_LETTER), RECEPTION_DAYS(Right.REGISTER_BATCH), RECEPTIONS(Right.PLAN_RECEPTION), MY_LETTERS(Right.INSTRUCT), VISITS(Right.READ_BRIEFING), VISIT_NOTES(Right.NOTE_VISITS), LEADER_LETTERS(Right.LAY_BEFORE), FOLLOW_UPS(Right.SEE_FOLLOW_UPS), DUTY(Right.PLAN_RECEPTION), DUTY_BELOW(Right.WATCH_DUTIES), TRAY(Right.RECORD_PETITION), SIGN(Right.SIGN), READINGS(Right.READ_READINGS), UNUSUAL(Right.READ_READINGS), EXPOSURES(Right.READ_EXPOSURES),
    CALENDAR(Right.EDIT_CALENDAR), LAW(Right.EDIT_LAW), ORGANISATIONS(Right.EDIT_DIRECTORY), COMPETENCES(Right.EDIT_DIRECTORY), CATEGORIES(Right.EDIT_DIRECTORY), DIRECTORY(Right.EDIT_DIRECTORY), TEMPLATES(Right.EDIT_TEMPLATES), WORDING(Right.EDIT_DIRECTORY), REPLY_TEXTS(Right.EDIT_REPLY_TEXTS), CLIENTS(Right.REGISTER_CLIENTS), THEMES(Right.EDIT_THEMES), WEBHOOKS(Right.REGISTER_CLIENTS), DAILY_IMPORTS(Right.IMPORT_MESSAGES), CHECKLIST(Right.MANAGE_ACCOUNTS), MESSAGES(Right.TEST_MESSAGES),
    RETENTION(Right.PROPOSE_ERASURE), ACCOUNTS(Right.MANAGE_ACCOUNTS), ACCOUNT_CHANGES(Right.READ_ACCOUNT_CHANGES), DEPUTIES(Right.NAME_DEPUTY);

    private final Right right;

    Task(Right right) {
        this.right = right;
    }

    /** Templates, deputies, reception days, duties, promises, visits and letters are a unit's own: whoever belongs to none has none. */
    static List<Task> of(Actor actor) {
        return Arrays.stream(values()).filter(task -> actor.may(task.right) && ((task != TEMPLATES && task != REPLY_TEXTS && task != DEPUTIES && task != RECEPTIONS && task != DUTY && task != FOLLOW_UPS && task != VISITS && task != VISIT_NOTES && task != LEADER_LETTERS && task != MY_LETTERS) || actor.unit() != null)).toList();
    }

    public String address() {
        return "/console/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its name. */
    public String title() {
        return "console.task." + name();
    }

    /** Key of a sentence that says what it is for. */
    public String what() {
        return title() + ".what";
    }
}
