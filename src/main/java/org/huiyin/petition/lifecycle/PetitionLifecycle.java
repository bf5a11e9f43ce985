package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;

/**
 * What may follow what (domain table 5.1). One row, one transition: from, action, to, clocks started and stopped, paper, who, event.
 * What is not in the table cannot happen.
 */
public final class PetitionLifecycle {

    private static final Status[] OPEN = Status.open().toArray(Status[]::new);

    public static final List<Transition> ROWS = List.of(
            on(CLASSIFY, REGISTERED)
                    .inside().by(OFFICE, Right.CLASSIFY, "classified"),
            on(FORWARD, REGISTERED).to(FORWARDED)
                    .meets(C1_ROUTE).starts(C2_NOTICE, Case::contactable).starts(C3_OBJECT).by(OFFICE, Right.ROUTE, "forwarded"),
            on(ASSIGN, REGISTERED).to(ASSIGNED)
                    .meets(C1_ROUTE).starts(C2_NOTICE, Case::contactable).starts(C3_OBJECT).starts(C9_ASSIGN).by(OFFICE, Right.ROUTE, "assigned"),
            on(OBJECT, FORWARDED, ASSIGNED).to(OBJECTED)
                    .meets(C3_OBJECT).by(HOLDER, Right.HANDLE, "objected"),
            on(UPHOLD_OBJECTION, OBJECTED).to(REGISTERED)
                    .drops(C2_NOTICE, C9_ASSIGN).starts(C1_ROUTE).by(OFFICE, Right.SETTLE_OBJECTION, "objection-upheld"),
            on(REJECT_OBJECTION, OBJECTED)
                    .by(OFFICE, Right.SETTLE_OBJECTION, "objection-rejected"),
            on(ACCEPT, FORWARDED, ASSIGNED).to(ACCEPTED).paper(NoticeKind.ACCEPTANCE)
                    .meets(C2_NOTICE).drops(C3_OBJECT).starts(C4_HANDLE, Case::residualClaim).starts(C16_LEGAL_DUTY, Case::legalDuty)
                    .by(HOLDER, Right.HANDLE, "accepted"),
            on(RECORD_INTERVIEW, ACCEPTED).to(HANDLING)
                    .by(HOLDER, Right.HANDLE, "interviewed"),
            on(RECORD_INTERVIEW, HANDLING, EXTENDED)
                    .by(HOLDER, Right.HANDLE, "interviewed"),
            on(EXTEND, HANDLING).to(EXTENDED).paper(NoticeKind.EXTENSION)
                    .drops(C4_HANDLE).starts(C4X_EXTEND).by(HOLDER, Right.SIGN, "extended"),
            on(DRAFT, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.HANDLE, "drafted"),
            on(SUBMIT_FOR_SIGNATURE, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.HANDLE, "submitted-for-signature"),
            on(RETURN_DRAFT, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.SIGN, "draft-returned"),
            on(ISSUE_OPINION, HANDLING, EXTENDED).to(OPINION_ISSUED).paper(NoticeKind.OPINION)
                    .meets(C4_HANDLE, C4X_EXTEND, C16_LEGAL_DUTY).by(HOLDER, Right.SIGN, "opinion-issued"),
            on(DELIVER, OPINION_ISSUED).to(DELIVERED)
                    .meets(C9_ASSIGN).starts(C5_REVIEW_REQ, Case::reviewable).starts(C11_EVAL).by(HOLDER, Right.HANDLE, "delivered"),
            on(EXECUTE, DELIVERED, OPINION_ISSUED).to(EXECUTING)
                    .meets(C9_ASSIGN).starts(C15_EXECUTE).by(HOLDER, Right.HANDLE, "execution-begun"),
            on(EXECUTE, EXECUTING)
                    .meets(C15_EXECUTE).by(HOLDER, Right.HANDLE, "executed"),
            on(CLOSE, DELIVERED, EXECUTING, OPINION_ISSUED).to(CLOSED)
                    .meets(C9_ASSIGN).by(HOLDER, Right.CLOSE, "closed"),
            on(CLOSE, DELIVERED).to(CLOSED)
                    .by(HOUSE, Right.LAPSE, "closed-by-lapse"),
            on(IMPORT_REPLY, REGISTERED).to(CLOSED)
                    .by(HOUSE, Right.LAPSE, "answered-in-the-past"),
            on(WITHDRAW, OPEN).to(WITHDRAWN)
                    .drops(Term.values()).by(PETITIONER, Right.OWN_PETITION, "withdrawn"),
            on(SUPPLEMENT, OPEN)
                    .by(PETITIONER, Right.OWN_PETITION, "supplemented"));

    /** Why a status may stand without a running clock; a status not named here always has one. */
    public static final Map<Status, String> WITHOUT_CLOCK = Map.ofEntries(
            Map.entry(REGISTERED, "an imported petition of the past starts no live clock"),
            Map.entry(FORWARDED, "the right to object has lapsed and nobody can be told (Art 23: name or address unclear)"),
            Map.entry(ASSIGNED, "never: the assignment's own date runs"),
            Map.entry(OBJECTED, "the sender verifies and agrees; the Regulations set no term (Art 23)"),
            Map.entry(ACCEPTED, "only claims under Art 31(5) and 31(6) carry a term"),
            Map.entry(HANDLING, "only claims under Art 31(5) and 31(6) carry a term"),
            Map.entry(OPINION_ISSUED, "the Regulations set no term for delivery; the assignment's date runs where there is one"),
            Map.entry(DELIVERED, "the windows of the petitioner have lapsed and a supported claim waits for execution"),
            Map.entry(EXECUTING, "the promise has been kept and waits for closing"));

    private static final Map<Action, List<Transition>> BY_ACTION = byAction();

    private PetitionLifecycle() {}

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

    /** Statuses that a petition can reach from {@code start} by rows of the table. */
    static Set<Status> reachableFrom(Status start) {
        var reached = EnumSet.of(start);
        boolean grew;
        do {
            grew = false;
            for (var row : ROWS) {
                if (row.from().stream().anyMatch(reached::contains)) {
                    grew |= reached.addAll(row.to() == null ? row.from().stream().filter(reached::contains).toList() : List.of(row.to()));
                }
            }
        } while (grew);
        return reached;
    }
}
