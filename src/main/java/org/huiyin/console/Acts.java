package org.huiyin.console;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.petition.Action;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.PetitionFile;

/**
 * What may be done to a case, sorted so that the eye finds it.
 *
 * @param first what most likely comes next, the likeliest first
 * @param rest  everything else, by what it belongs to
 */
public record Acts(List<Action> first, Map<ActGroup, List<Action>> rest) {

    private static final int FIRST = 3;
    /** So few are quicker read than opened. */
    private static final int FEW = 4;
    private static final Map<Status, List<Action>> LIKELY = likely();

    private static Map<Status, List<Action>> likely() {
        var map = new EnumMap<Status, List<Action>>(Status.class);
        map.put(Status.REGISTERED, List.of(Action.FORWARD, Action.ASSIGN, Action.DIVERT_DISCIPLINE));
        map.put(Status.REPORTED, List.of(Action.FORWARD, Action.ASSIGN));
        map.put(Status.FORWARDED, List.of(Action.ACCEPT, Action.OBJECT, Action.ANSWER_PART));
        map.put(Status.ASSIGNED, List.of(Action.ACCEPT, Action.OBJECT, Action.ANSWER_PART));
        map.put(Status.ACCEPTED, List.of(Action.RECORD_INTERVIEW, Action.ANSWER_PART, Action.APPOINT_HANDLER));
        map.put(Status.HANDLING, List.of(Action.DRAFT, Action.RECORD_INTERVIEW, Action.ANSWER_PART));
        map.put(Status.EXTENDED, List.of(Action.DRAFT, Action.RECORD_INTERVIEW, Action.ANSWER_PART));
        map.put(Status.SIMPLE, List.of(Action.DRAFT, Action.ISSUE_OPINION, Action.TO_ORDINARY));
        map.put(Status.LEGAL_DUTY, List.of(Action.DRAFT, Action.ISSUE_OPINION));
        map.put(Status.STUDY, List.of(Action.DRAFT, Action.ISSUE_OPINION));
        map.put(Status.IMPORTED, List.of(Action.CLOSE));
        map.put(Status.DELIVERED, List.of(Action.EXECUTE, Action.CLOSE, Action.REQUEST_REVIEW));
        map.put(Status.EXECUTING, List.of(Action.URGE_EXECUTION, Action.EXECUTE, Action.CLOSE, Action.REQUEST_REVIEW));
        map.put(Status.REVIEW, List.of(Action.DECIDE_REVIEW, Action.RECORD_INTERVIEW));
        map.put(Status.REVIEWED, List.of(Action.DELIVER, Action.POST, Action.REQUEST_REREVIEW));
        map.put(Status.REREVIEW, List.of(Action.CONCLUDE_HEARING, Action.DECIDE_REREVIEW, Action.HOLD_HEARING));
        map.put(Status.FINAL, List.of(Action.DELIVER, Action.POST, Action.CARE));
        Stream.of(Status.OPINION_ISSUED, Status.ADOPTED, Status.PARTLY_ADOPTED, Status.NOT_ADOPTED)
                .forEach(answered -> map.put(answered, List.of(Action.DELIVER, Action.POST, Action.RETURN_POST)));
        return map;
    }

    static Acts on(PetitionFile file) {
        var may = file.view().mayDo();
        var likely = Stream.concat(waiting(file), LIKELY.getOrDefault(file.view().status(), List.of()).stream()).filter(may::contains).distinct().limit(FIRST).toList();
        var first = may.size() <= FEW ? Stream.concat(likely.stream(), may.stream()).distinct().toList() : likely.isEmpty() ? may.subList(0, 1) : likely;
        return new Acts(first, may.stream().filter(action -> !first.contains(action))
                .collect(Collectors.groupingBy(ActGroup::of, () -> new EnumMap<>(ActGroup.class), Collectors.toList())));
    }

    /** What the case itself waits for: to be classified, to be signed, to take the way that its class takes. */
    private static Stream<Action> waiting(PetitionFile file) {
        var states = file.drafts().stream().map(PetitionFile.DraftSheet::state).collect(Collectors.toSet());
        if (!file.matter().classified()) {
            return Stream.of(Action.CLASSIFY);
        }
        if (states.contains("submitted")) {
            return signing(file);
        }
        if (states.contains("open") || states.contains("returned")) {
            return Stream.of(Action.SUBMIT_FOR_SIGNATURE, Action.DRAFT);
        }
        return file.view().status() == Status.ACCEPTED ? way(file.matter()) : Stream.empty();
    }

    private static Stream<Action> signing(PetitionFile file) {
        return Stream.of(Offers.answer(file) == null ? Action.EXTEND : Action.ISSUE_OPINION, Action.RETURN_DRAFT);
    }

    private static Stream<Action> way(PetitionFile.Matter matter) {
        if (matter.petitionClass() == PetitionClass.SUGGESTION) {
            return Stream.of(Action.STUDY);
        }
        return switch (matter.route()) {
            case "31(1)", "31(2)", "31(3)", "31(4)" -> Stream.of(Action.IMPORT_ROUTE);
            case "31(5)" -> Stream.of(Action.LEGAL_DUTY);
            case null, default -> Stream.empty();
        };
    }

    /** How many are not among the first. */
    public int others() {
        return rest.values().stream().mapToInt(List::size).sum();
    }
}
