package org.huiyin.console;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;

/** What there is to do in the console beside the inbox, each with the right it asks for. */
public enum Task {
    RECORD(Area.INTAKE, Right.RECORD_PETITION), HELP(Area.INTAKE, Right.HELP_FILE), LETTERS(Area.INTAKE, Right.CARRY_LETTER), TRAY(Area.INTAKE, Right.RECORD_PETITION),
    SIGN(Area.INTAKE, Right.SIGN),
    RECEPTION_DAYS(Area.RECEPTION, Right.REGISTER_BATCH), RECEPTIONS(Area.RECEPTION, Right.PLAN_RECEPTION), VIDEO(Area.RECEPTION, Right.JOIN_VIDEO),
    MY_PROMISES(Area.RECEPTION, Right.INSTRUCT), MY_LETTERS(Area.RECEPTION, Right.INSTRUCT), VISITS(Area.RECEPTION, Right.READ_BRIEFING), VISIT_NOTES(Area.RECEPTION, Right.NOTE_VISITS),
    LEADER_LETTERS(Area.RECEPTION, Right.LAY_BEFORE), FOLLOW_UPS(Area.RECEPTION, Right.SEE_FOLLOW_UPS), TRAIN(Area.RECEPTION, Right.KEEP_TRAIN),
    TRAIN_RIDES(Area.RECEPTION, Right.RIDE_TRAIN), DUTY(Area.RECEPTION, Right.PLAN_RECEPTION), DUTY_BELOW(Area.RECEPTION, Right.WATCH_DUTIES),
    SUMMONS(Area.TOGETHER, Right.ATTEND_SUMMONS), CENTRES(Area.TOGETHER, Right.SERVE_WINDOW), MEDIATIONS(Area.TOGETHER, Right.MEDIATE),
    CONFERENCES(Area.TOGETHER, Right.ATTEND_CONFERENCE),
    READINGS(Area.WATCH, Right.READ_READINGS), UNUSUAL(Area.WATCH, Right.READ_READINGS), EXPOSURES(Area.WATCH, Right.READ_EXPOSURES),
    ACCOUNT_CHANGES(Area.WATCH, Right.READ_ACCOUNT_CHANGES),
    CALENDAR(Area.HOUSE, Right.EDIT_CALENDAR), LAW(Area.HOUSE, Right.EDIT_LAW), ORGANISATIONS(Area.HOUSE, Right.EDIT_DIRECTORY), COMPETENCES(Area.HOUSE, Right.EDIT_DIRECTORY),
    CATEGORIES(Area.HOUSE, Right.EDIT_DIRECTORY), DIRECTORY(Area.HOUSE, Right.EDIT_DIRECTORY), TEMPLATES(Area.HOUSE, Right.EDIT_TEMPLATES), WORDING(Area.HOUSE, Right.EDIT_DIRECTORY),
    REPLY_TEXTS(Area.HOUSE, Right.EDIT_REPLY_TEXTS), CLIENTS(Area.HOUSE, Right.REGISTER_CLIENTS), THEMES(Area.HOUSE, Right.EDIT_THEMES), WEBHOOKS(Area.HOUSE, Right.REGISTER_CLIENTS),
    DAILY_IMPORTS(Area.HOUSE, Right.IMPORT_MESSAGES), CHECKLIST(Area.HOUSE, Right.MANAGE_ACCOUNTS), MESSAGES(Area.HOUSE, Right.TEST_MESSAGES),
    RETENTION(Area.HOUSE, Right.PROPOSE_ERASURE), ACCOUNTS(Area.HOUSE, Right.MANAGE_ACCOUNTS), DEPUTIES(Area.HOUSE, Right.NAME_DEPUTY);

    /** What a unit keeps for itself: nothing of it is there for whoever belongs to none. */
    private static final Set<Task> OF_A_UNIT = EnumSet.of(TEMPLATES, REPLY_TEXTS, DEPUTIES, RECEPTIONS, VIDEO, DUTY, FOLLOW_UPS, VISITS, VISIT_NOTES, LEADER_LETTERS, MY_LETTERS, MY_PROMISES, TRAIN, MEDIATIONS, CONFERENCES, SUMMONS, CENTRES, TRAIN_RIDES);

    private final Area area;
    private final Right right;

    Task(Area area, Right right) {
        this.area = area;
        this.right = right;
    }

    /** What belongs together at the left, in the order in which it stands there. */
    public enum Area {
        INTAKE, RECEPTION, TOGETHER, WATCH, HOUSE;

        /** Key of its name. */
        public String title() {
            return "console.area." + name();
        }
    }

    /** What this actor may do, area by area. Whoever belongs to no unit has none of what is a unit's own. */
    static SortedMap<Area, List<Task>> of(Actor actor) {
        return Arrays.stream(values()).filter(task -> actor.may(task.right) && (!OF_A_UNIT.contains(task) || actor.unit() != null))
                .collect(Collectors.groupingBy(task -> task.area, TreeMap::new, Collectors.toList()));
    }

    public String address() {
        return "/console/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a page belongs to it; a page deeper down does too. */
    boolean at(String path) {
        return path.equals(address()) || path.startsWith(address() + "/");
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
