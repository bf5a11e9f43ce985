package org.huiyin.console;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;

/** What there is to do in the console beside the inbox, each with the right it asks for. */
public enum Task {
    RECORD(Right.RECORD_PETITION), HELP(Right.HELP_FILE), LETTERS(Right.CARRY_LETTER), RECEPTION_DAYS(Right.REGISTER_BATCH), RECEPTIONS(Right.PLAN_RECEPTION), VIDEO(Right.JOIN_VIDEO), MY_LETTERS(Right.INSTRUCT), VISITS(Right.READ_BRIEFING), VISIT_NOTES(Right.NOTE_VISITS), LEADER_LETTERS(Right.LAY_BEFORE), FOLLOW_UPS(Right.SEE_FOLLOW_UPS), SUMMONS(Right.ATTEND_SUMMONS), CENTRES(Right.SERVE_WINDOW), MEDIATIONS(Right.MEDIATE), CONFERENCES(Right.ATTEND_CONFERENCE), TRAIN(Right.KEEP_TRAIN), TRAIN_RIDES(Right.RIDE_TRAIN), DUTY(Right.PLAN_RECEPTION), DUTY_BELOW(Right.WATCH_DUTIES), TRAY(Right.RECORD_PETITION), SIGN(Right.SIGN), READINGS(Right.READ_READINGS), UNUSUAL(Right.READ_READINGS), EXPOSURES(Right.READ_EXPOSURES),
    CALENDAR(Right.EDIT_CALENDAR), LAW(Right.EDIT_LAW), ORGANISATIONS(Right.EDIT_DIRECTORY), COMPETENCES(Right.EDIT_DIRECTORY), CATEGORIES(Right.EDIT_DIRECTORY), DIRECTORY(Right.EDIT_DIRECTORY), TEMPLATES(Right.EDIT_TEMPLATES), WORDING(Right.EDIT_DIRECTORY), REPLY_TEXTS(Right.EDIT_REPLY_TEXTS), CLIENTS(Right.REGISTER_CLIENTS), THEMES(Right.EDIT_THEMES), WEBHOOKS(Right.REGISTER_CLIENTS), DAILY_IMPORTS(Right.IMPORT_MESSAGES), CHECKLIST(Right.MANAGE_ACCOUNTS), MESSAGES(Right.TEST_MESSAGES),
    RETENTION(Right.PROPOSE_ERASURE), ACCOUNTS(Right.MANAGE_ACCOUNTS), ACCOUNT_CHANGES(Right.READ_ACCOUNT_CHANGES), DEPUTIES(Right.NAME_DEPUTY);

    /** What a unit keeps for itself: nothing of it is there for whoever belongs to none. */
    private static final Set<Task> OF_A_UNIT = EnumSet.of(TEMPLATES, REPLY_TEXTS, DEPUTIES, RECEPTIONS, VIDEO, DUTY, FOLLOW_UPS, VISITS, VISIT_NOTES, LEADER_LETTERS, MY_LETTERS, TRAIN, MEDIATIONS, CONFERENCES, SUMMONS, CENTRES, TRAIN_RIDES);

    private final Right right;

    Task(Right right) {
        this.right = right;
    }

    /** Whoever belongs to no unit has none of what is a unit's own. */
    static List<Task> of(Actor actor) {
        return Arrays.stream(values()).filter(task -> actor.may(task.right) && (!OF_A_UNIT.contains(task) || actor.unit() != null)).toList();
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
