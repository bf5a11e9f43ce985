package org.huiyin.console;

import static org.huiyin.petition.work.InboxView.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.work.InboxView;

/** The order in which a reader meets the views: first those the own work is done from. */
public final class Views {

    private static final Map<Role, List<InboxView>> FIRST = new EnumMap<>(Map.of(
            Role.CLERK, List.of(TO_REGISTER, TO_ROUTE, RETURNED, DUE_TODAY, DUE_IN_THREE, OVERDUE),
            Role.TRIAGE, List.of(TO_REGISTER, TO_ROUTE, RETURNED, ESCALATED, DUE_TODAY, DUE_IN_THREE, OVERDUE),
            Role.OFFICE_LEADER, List.of(TO_ROUTE, RETURNED, ESCALATED, OVERDUE, DUE_SOON),
            Role.HANDLER, List.of(TO_ACCEPT, IN_HAND, MINE, TO_DELIVER, RETURNED, DUE_TODAY, DUE_IN_THREE, OVERDUE),
            Role.UNIT_HEAD, List.of(TO_SIGN, TO_ACCEPT, IN_HAND, TO_DELIVER),
            Role.REVIEWER, List.of(DUE_SOON, OVERDUE, TO_DELIVER),
            Role.SUPERVISOR, List.of(OVERDUE, DUE_SOON)));

    private Views() {}

    public static List<InboxView> of(Actor actor) {
        var useful = actor.roles().stream().sorted().flatMap(role -> FIRST.getOrDefault(role, List.of()).stream());
        return Stream.concat(useful, Stream.of(InboxView.values())).distinct().toList();
    }
}
