package org.huiyin.petition.lifecycle;

import static org.huiyin.petition.Status.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.petition.Action;
import org.huiyin.petition.Phase;
import org.huiyin.petition.Status;

/**
 * What may follow what (domain table 5.1). One row, one transition: from, action, to, clocks, papers, article, who, event. What is not in
 * the table cannot happen. The rows stand by stage: {@link RegistrationRows}, {@link RoutingRows}, {@link AcceptanceRows}, {@link HandlingRows},
 * {@link AnswerRows}, {@link ReviewRows}, {@link AnyTimeRows}.
 */
public final class PetitionLifecycle {

    /** The rows by the phase they belong to, but for those at any time. */
    private static final Map<Phase, List<Transition>> BY_PHASE = new EnumMap<>(Map.of(Phase.REGISTRATION, RegistrationRows.ROWS, Phase.ROUTING, RoutingRows.ROWS,
            Phase.ACCEPTANCE, AcceptanceRows.ROWS, Phase.HANDLING, HandlingRows.ROWS, Phase.ANSWER, AnswerRows.ROWS, Phase.REVIEW, ReviewRows.ROWS));

    public static final List<Transition> ROWS = Stream.concat(BY_PHASE.values().stream(), Stream.of(AnyTimeRows.ROWS)).flatMap(List::stream).toList();

    /** Why a status may stand without a running clock; a status not named here always has one. */
    public static final Map<Status, String> WITHOUT_CLOCK = withoutClock();

    private static final Map<Action, List<Transition>> BY_ACTION = byAction();

    private PetitionLifecycle() {}

    private static Map<Status, String> withoutClock() {
        var reasons = new EnumMap<Status, String>(Status.class);
        reasons.put(REGISTERED, "an imported petition of the past starts no live clock");
        reasons.put(REPORTED, "an imported petition of the past starts no live clock");
        reasons.put(FORWARDED, "the right to object has lapsed and nobody can be told (Art 23: name or address unclear)");
        reasons.put(DIVERTED_DISCIPLINE, "sent up to a higher discipline organ: what stays here is a number");
        reasons.put(OBJECTED, "the sender verifies and agrees; the Regulations set no term (Art 23)");
        reasons.put(ACCEPTED, "only claims under Art 31(5) and 31(6) carry a term");
        reasons.put(IMPORTED, "the term of the statutory procedure is counted there (Art 31(1) to (4))");
        reasons.put(Status.STUDY, "the Regulations set no term for a suggestion (Art 29)");
        for (var waiting : AnswerRows.ANSWER_WAITS) {
            reasons.put(waiting, "the Regulations set no term for delivery; the assignment's date runs where there is one");
        }
        for (var working : List.of(HANDLING, MEDIATING, HEARING)) {
            reasons.put(working, "only claims under Art 31(5) and 31(6) carry a term");
        }
        reasons.put(SIMPLE, "never: the ten working days run");
        reasons.put(DELIVERED, "the windows of the petitioner have lapsed and a supported claim waits for execution");
        reasons.put(EXECUTING, "the promise has been kept and waits for closing");
        reasons.put(REVIEWED, "the review's answer waits for delivery, or the window has lapsed and a supported claim waits for execution");
        return Map.copyOf(reasons);
    }

    private static Map<Action, List<Transition>> byAction() {
        var map = new EnumMap<Action, List<Transition>>(Action.class);
        for (var action : Action.values()) {
            map.put(action, ROWS.stream().filter(r -> r.action() == action).toList());
        }
        return map;
    }

    static List<Transition> of(Action action) {
        return BY_ACTION.get(action);
    }

    /** The phase in which a petition is once an event has happened to it in the phase {@code before}. */
    public static Phase phaseAfter(Phase before, String event) {
        var stays = before == Phase.REVIEW && ROWS.stream().anyMatch(r -> r.event().equals(event) && r.to().isEmpty() && r.from().stream().anyMatch(from -> Phase.of(from) == before));
        return stays ? before : BY_PHASE.entrySet().stream().filter(phase -> phase.getValue().stream().anyMatch(r -> r.event().equals(event)))
                .map(Map.Entry::getKey).findFirst().orElse(before);
    }

    /** Statuses that a petition can reach from {@code start} by rows of the table. */
    static Set<Status> reachableFrom(Status start) {
        var reached = EnumSet.of(start);
        boolean grew;
        do {
            grew = false;
            for (var row : ROWS) {
                grew |= row.from().stream().anyMatch(reached::contains) && reached.addAll(row.to());
            }
        } while (grew);
        return reached;
    }
}
