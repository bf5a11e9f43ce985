package org.huiyin.console.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** What can be done to many rows at once, with the rights that open it; whether it can be done to each row, its own case says. */
public enum BulkAct {
    FORWARD(Action.FORWARD, List.of("to", "reason"), Right.ROUTE, Right.HAND_DOWN),
    ASSIGN(Action.ASSIGN, List.of("to", "due", "reason"), Right.ROUTE, Right.HAND_DOWN),
    CLASSIFY(Action.CLASSIFY, List.of("class", "category", "reason"), Right.CLASSIFY),
    APPOINT_HANDLER(Action.APPOINT_HANDLER, List.of("handler", "reason"), Right.APPOINT),
    JOIN(Action.JOIN, List.of("parent", "reason"), Right.REFUSE),
    NOTE(null, List.of("text"), Right.NOTE);

    private final @Nullable Action action;
    private final List<String> fields;
    private final Set<Right> rights;

    BulkAct(@Nullable Action action, List<String> fields, Right... rights) {
        this.action = action;
        this.fields = fields;
        this.rights = Set.of(rights);
    }

    /** The name in addresses: {@code appoint-handler}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of its name. */
    public String words() {
        return action == null ? "console.bulk.note" : "petition.action." + action.code();
    }

    /** What of the lifecycle it takes; {@code null} for a note. */
    @Nullable Action action() {
        return action;
    }

    /** The facts that are the same for all rows. */
    List<String> fields() {
        return fields;
    }

    /** Whether a unit is chosen. */
    public boolean sends() {
        return fields.contains("to");
    }

    static Optional<BulkAct> of(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    public static List<BulkAct> of(Actor actor) {
        return Arrays.stream(values()).filter(act -> act.rights.stream().anyMatch(actor::may)).toList();
    }
}
