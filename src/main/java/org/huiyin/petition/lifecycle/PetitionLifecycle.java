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
import java.util.stream.Stream;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Phase;
import org.huiyin.petition.Status;

/**
 * What may follow what (domain table 5.1). One row, one transition: from, action, to, clocks, papers, article, who, event. What is not in
 * the table cannot happen.
 */
public final class PetitionLifecycle {

    private static final Status[] OPEN = Status.open().toArray(Status[]::new);
    /** Also what was answered meanwhile: nobody waits for the office above. */
    private static final Status[] VERIFIABLE = Stream.concat(Stream.of(OPEN), Stream.of(CLOSED, FINAL, FINAL_CARE)).toArray(Status[]::new);
    private static final Status[] IN_HAND = {FORWARDED, ASSIGNED, DIVERTED_DISCIPLINE, SIMPLE, ACCEPTED, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED, MEDIATING, HEARING,
            OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, DELIVERED, EXECUTING, REVIEW, REVIEWED, REREVIEW};
    private static final Status[] WITH_SOMEBODY = Stream.concat(Stream.of(REGISTERED, REPORTED, JURISDICTION), Stream.of(IN_HAND)).toArray(Status[]::new);
    /** Where a promise to carry something out may be open: a review takes nothing from what was promised. */
    private static final Status[] PROMISED = {EXECUTING, REVIEW, REVIEWED, REREVIEW, FINAL, FINAL_CARE};
    /** Something was delivered: the answer, or what a review made of it. */
    private static final Status[] RECEIPT_MAY_COME = {HANDLING, EXTENDED, MEDIATING, HEARING, OPINION_ISSUED, DELIVERED, EXECUTING, CLOSED, REVIEW, REVIEWED, REREVIEW, FINAL, FINAL_CARE};
    private static final Status[] ANSWER_WAITS = {OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED};

    /** What was joined to another petition is told there. */
    private static final Status[] UNMERGED = EnumSet.complementOf(EnumSet.of(MERGED)).toArray(Status[]::new);

    /** Out of the office's hands, and not at an end. */
    private static final Status[] AWAY = Stream.of(OPEN).filter(status -> status != REGISTERED && status != REPORTED).toArray(Status[]::new);
    private static final Status[] ENDED = Stream.of(Status.values()).filter(Status::ended).toArray(Status[]::new);
    /** Whoever assigned it to the office still wants a report. */
    private static final Term[] ALL_BUT_REPORT = Stream.of(Term.values()).filter(term -> term != C9_ASSIGN).toArray(Term[]::new);

    /** At the petition office: what it is, and whether and where it goes. */
    private static final List<Transition> REGISTRATION = List.of(
            on(CLASSIFY, REGISTERED, REPORTED).law("29").paper(NoticeKind.ESCALATION, Case::escalated)
                    .inside().by(OFFICE, Right.CLASSIFY, "classified"),
            on(REFUSE, REGISTERED).to(REFUSED).law("19").paper(NoticeKind.NON_ACCEPTANCE)
                    .meets(C1_ROUTE, C9_ASSIGN).drops(C3_OBJECT).by(OFFICE, Right.REFUSE, "refused"),
            on(REFUSE_FINAL, REGISTERED).to(NO_LONGER).law("36").paper(NoticeKind.NO_LONGER)
                    .meets(C1_ROUTE, C9_ASSIGN).drops(C3_OBJECT).by(OFFICE, Right.REFUSE, "refused-for-good"),
            on(JOIN, REGISTERED).to(MERGED).law("19")
                    .meets(C1_ROUTE, C9_ASSIGN).drops(C3_OBJECT).by(OFFICE, Right.REFUSE, "joined"),
            on(REPORT_URGENT, REGISTERED).to(REPORTED).law("25").paper(NoticeKind.URGENT_REPORT)
                    .inside().by(OFFICE, Right.REPORT_URGENT, "reported"),
            on(DIVERT_JUDICIAL, REGISTERED, REPORTED).to(DIVERTED_JUDICIAL).law("22").paper(NoticeKind.JUDICIAL_TRANSFER, NoticeKind.GUIDANCE)
                    .meets(C1_ROUTE, C9_ASSIGN).drops(C3_OBJECT).by(OFFICE, Right.ROUTE, "diverted-judicial"),
            on(DIVERT_DISCIPLINE, REGISTERED, REPORTED).to(DIVERTED_DISCIPLINE).law("30").paper(NoticeKind.DISCIPLINE_TRANSFER)
                    .meets(C1_ROUTE, C9_ASSIGN).drops(C3_OBJECT).starts(C17_ACCUSER_ACCEPT, Case::accuserOwed).starts(C19_PASS_ON, Case::here)
                    .by(OFFICE, Right.ROUTE, "diverted-discipline"),
            on(DIVERT_DISCIPLINE, DIVERTED_DISCIPLINE).law("30").paper(NoticeKind.DISCIPLINE_TRANSFER)
                    .meets(C19_PASS_ON).drops(C17_ACCUSER_ACCEPT).starts(C17_ACCUSER_ACCEPT, Case::accuserOwed).starts(C19_PASS_ON, Case::here)
                    .by(HOLDER, Right.HANDLE, "passed-on"));

    /** On the way to the organ that must answer. */
    private static final List<Transition> ROUTING = List.of(
            on(FORWARD, REGISTERED, REPORTED).to(FORWARDED, REGISTERED).law("22").paper(NoticeKind.FORWARDING).paper(NoticeKind.WHEREABOUTS, Case::registered)
                    .meets(C1_ROUTE).drops(C3_OBJECT).starts(C1_ROUTE, Case::registered).starts(C2_NOTICE, Case::noticeOwed).starts(C3_OBJECT)
                    .by(OFFICE, Right.ROUTE, "forwarded"),
            on(ASSIGN, REGISTERED, REPORTED).to(ASSIGNED, REGISTERED).law("22").paper(NoticeKind.ASSIGNMENT).paper(NoticeKind.WHEREABOUTS, Case::registered)
                    .meets(C1_ROUTE).drops(C3_OBJECT).starts(C1_ROUTE, Case::registered).starts(C2_NOTICE, Case::noticeOwed).starts(C3_OBJECT).starts(C9_ASSIGN)
                    .by(OFFICE, Right.ROUTE, "assigned"),
            on(FORWARD, FORWARDED, ASSIGNED).law("23").paper(NoticeKind.FORWARDING).paper(NoticeKind.WHEREABOUTS)
                    .meets(C2_NOTICE).drops(C3_OBJECT, C12_SIMPLE_ACCEPT).starts(C2_NOTICE, Case::noticeOwed).starts(C3_OBJECT).by(HOLDER, Right.HAND_DOWN, "forwarded"),
            on(ASSIGN, FORWARDED, ASSIGNED).to(ASSIGNED).law("23").paper(NoticeKind.ASSIGNMENT).paper(NoticeKind.WHEREABOUTS)
                    .meets(C2_NOTICE).drops(C3_OBJECT, C12_SIMPLE_ACCEPT).starts(C2_NOTICE, Case::noticeOwed).starts(C3_OBJECT).starts(C9_ASSIGN)
                    .by(HOLDER, Right.HAND_DOWN, "assigned"),
            on(OBJECT, FORWARDED, ASSIGNED, REGISTERED).to(OBJECTED).law("23").paper(NoticeKind.OBJECTION)
                    .meets(C3_OBJECT).by(HOLDER, Right.OBJECT, "objected"),
            on(UPHOLD_OBJECTION, OBJECTED).to(REGISTERED, FORWARDED, ASSIGNED).law("23").paper(NoticeKind.RETURN_SLIP)
                    .drops(C1_ROUTE, C2_NOTICE, C12_SIMPLE_ACCEPT, C22_PART).dropsOwn(C9_ASSIGN).starts(C1_ROUTE, Case::registered).starts(C2_NOTICE, Case::noticeOwed)
                    .by(SENDER, Right.SETTLE_OBJECTION, "objection-upheld"),
            on(REJECT_OBJECTION, OBJECTED).to(FORWARDED, ASSIGNED, REGISTERED).law("23").paper(NoticeKind.OBJECTION_REJECTED)
                    .by(SENDER, Right.SETTLE_OBJECTION, "objection-rejected"),
            on(REFER_JURISDICTION, REGISTERED, FORWARDED, ASSIGNED, OBJECTED).to(JURISDICTION).law("24")
                    .drops(C2_NOTICE, C3_OBJECT, C12_SIMPLE_ACCEPT).starts(C20_JURISDICTION).by(OFFICE, Right.ROUTE, "jurisdiction-referred"),
            on(REFER_JURISDICTION, FORWARDED, ASSIGNED).to(JURISDICTION).law("24")
                    .drops(C2_NOTICE, C3_OBJECT, C12_SIMPLE_ACCEPT).starts(C20_JURISDICTION).by(HOLDER, Right.OBJECT, "jurisdiction-referred"),
            on(SETTLE_JURISDICTION, JURISDICTION).to(FORWARDED, ASSIGNED).law("24").paper(NoticeKind.JURISDICTION)
                    .meets(C20_JURISDICTION, C1_ROUTE).drops(C22_PART).starts(C2_NOTICE, Case::noticeOwed).by(ARBITER, Right.SETTLE_JURISDICTION, "jurisdiction-settled"));

    /** Taken on by the organ, on one of its ways. */
    private static final List<Transition> ACCEPTANCE = List.of(
            on(SIMPLIFY, FORWARDED, ASSIGNED).law("23")
                    .starts(C12_SIMPLE_ACCEPT).by(OFFICE, Right.ROUTE, "marked-simple"),
            on(SIMPLIFY, FORWARDED, ASSIGNED).to(SIMPLE).law("23").paper(NoticeKind.SIMPLE_NOTICE)
                    .meets(C2_NOTICE, C12_SIMPLE_ACCEPT).records(C12_SIMPLE_ACCEPT).drops(C3_OBJECT).starts(C13_SIMPLE_ANSWER).by(HOLDER, Right.HANDLE, "simplified"),
            on(TO_ORDINARY, SIMPLE).to(ACCEPTED).law("34").paper(NoticeKind.ACCEPTANCE)
                    .drops(C13_SIMPLE_ANSWER).starts(C4_HANDLE, Case::residualClaim).by(HOLDER, Right.SIGN, "made-ordinary"),
            on(ACCEPT, FORWARDED, ASSIGNED, DIVERTED_DISCIPLINE).to(ACCEPTED).law("23").paper(NoticeKind.ACCEPTANCE)
                    .meets(C2_NOTICE, C12_SIMPLE_ACCEPT, C17_ACCUSER_ACCEPT, C19_PASS_ON).drops(C3_OBJECT)
                    .starts(C4_HANDLE, Case::residualClaim).starts(C16_LEGAL_DUTY, Case::legalDuty).by(HOLDER, Right.HANDLE, "accepted"),
            on(IMPORT_ROUTE, ACCEPTED).to(IMPORTED).law("31").paper(NoticeKind.ROUTE)
                    .drops(C4_HANDLE, C16_LEGAL_DUTY, C22_PART).by(HOLDER, Right.HANDLE, "led-to-procedure"),
            on(Action.LEGAL_DUTY, ACCEPTED).to(Status.LEGAL_DUTY).law("31(5)")
                    .drops(C4_HANDLE, C16_LEGAL_DUTY).starts(C16_LEGAL_DUTY).by(HOLDER, Right.HANDLE, "legal-duty-taken-up"),
            on(Action.STUDY, ACCEPTED).to(Status.STUDY).law("29")
                    .by(HOLDER, Right.HANDLE, "studied"));

    /** In the organ's hands, until the answer is signed. */
    private static final List<Transition> HANDLING_OF_IT = List.of(
            on(APPOINT_HANDLER, IN_HAND)
                    .inside().by(HOLDER, Right.APPOINT, "handler-appointed"),
            on(RECUSE, WITH_SOMEBODY).law("28").paper(NoticeKind.RECUSAL)
                    .by(HOLDER, Right.RECUSE, "recused"),
            on(RECORD_INTERVIEW, ACCEPTED).to(HANDLING).law("31").paper(NoticeKind.INTERVIEW_RECORD, NoticeKind.INVESTIGATION_REPORT)
                    .by(HOLDER, Right.INVESTIGATE, "interviewed"),
            on(RECORD_INTERVIEW, HANDLING, EXTENDED, SIMPLE, Status.LEGAL_DUTY, Status.STUDY, REVIEW, REREVIEW).law("31")
                    .paper(NoticeKind.INTERVIEW_RECORD, NoticeKind.INVESTIGATION_REPORT)
                    .by(HOLDER, Right.INVESTIGATE, "interviewed"),
            on(EXTEND, HANDLING).to(EXTENDED).law("34").paper(NoticeKind.EXTENSION)
                    .drops(C4_HANDLE).starts(C4X_EXTEND).by(HOLDER, Right.SIGN, "extended"),
            on(MEDIATE, HANDLING, EXTENDED).to(MEDIATING).law("33")
                    .by(HOLDER, Right.HANDLE, "mediation-begun"),
            on(MEDIATE, MEDIATING).to(HANDLING, EXTENDED, EXECUTING, CLOSED).law("33").paper(NoticeKind.AGREEMENT, Case::agreed)
                    .meets(Case::agreed, C4_HANDLE, C4X_EXTEND, C9_ASSIGN, C16_LEGAL_DUTY, C21_REDO).drops(Case::agreed, C22_PART).starts(C15_EXECUTE, Case::executing)
                    .by(HOLDER, Right.HANDLE, "mediated"),
            on(HOLD_HEARING, HANDLING, EXTENDED).to(HEARING).law("31").paper(NoticeKind.HEARING_NOTICE)
                    .by(HOLDER, Right.HEAR, "hearing-called"),
            on(HOLD_HEARING, REREVIEW).law("36").paper(NoticeKind.HEARING_NOTICE)
                    .pauses(C8_REREVIEW).by(HOLDER, Right.HEAR, "hearing-called"),
            on(CONCLUDE_HEARING, HEARING).to(HANDLING, EXTENDED).law("31").paper(NoticeKind.HEARING_RECORD).paper(NoticeKind.HEARING_CONCLUSION)
                    .by(HOLDER, Right.HEAR, "heard"),
            on(CONCLUDE_HEARING, REREVIEW).law("36").paper(NoticeKind.HEARING_RECORD).paper(NoticeKind.HEARING_CONCLUSION)
                    .resumes(C8_REREVIEW).by(HOLDER, Right.HEAR, "heard"),
            on(INVITE_UNITS, FORWARDED, ASSIGNED, ACCEPTED, HANDLING, EXTENDED).law("24").paper(NoticeKind.CALL_TO_HELP)
                    .starts(C22_PART).by(HOLDER, Right.APPOINT, "units-invited"),
            on(ANSWER_PART, FORWARDED, ASSIGNED, ACCEPTED, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED, MEDIATING, HEARING).law("24")
                    .inside().by(HELPER, Right.HANDLE, "part-answered"),
            on(DRAFT, SIMPLE, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.HANDLE, "drafted"),
            on(SUBMIT_FOR_SIGNATURE, SIMPLE, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.HANDLE, "submitted-for-signature"),
            on(RETURN_DRAFT, SIMPLE, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED)
                    .inside().by(HOLDER, Right.SIGN, "draft-returned"));

    /** Answered: signed, delivered, carried out, closed. */
    private static final List<Transition> ANSWER = List.of(
            on(ISSUE_OPINION, HANDLING, EXTENDED, SIMPLE).to(OPINION_ISSUED).law("32").paper(NoticeKind.OPINION, NoticeKind.DUTY_REPLY)
                    .meets(C4_HANDLE, C4X_EXTEND, C13_SIMPLE_ANSWER, C16_LEGAL_DUTY, C21_REDO).drops(C22_PART).starts(C18_ACCUSER_RESULT, Case::realNameAccusation)
                    .by(HOLDER, Right.SIGN, "opinion-issued"),
            on(ISSUE_OPINION, Status.LEGAL_DUTY).to(OPINION_ISSUED).law("31(5)").paper(NoticeKind.DUTY_REPLY)
                    .meets(C16_LEGAL_DUTY).drops(C22_PART).by(HOLDER, Right.SIGN, "replied"),
            on(ISSUE_OPINION, Status.STUDY).to(ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED).law("29").paper(NoticeKind.REPLY)
                    .drops(C22_PART).by(HOLDER, Right.SIGN, "replied"),
            on(POST, ANSWER_WAITS).law("32")
                    .by(HOLDER, Right.DELIVER, "posted"),
            on(POST, REVIEWED, FINAL, FINAL_CARE).law("35")
                    .by(HOLDER, Right.DELIVER, "posted"),
            on(RETURN_POST, ANSWER_WAITS)
                    .inside().by(HOLDER, Right.DELIVER, "post-returned"),
            on(RETURN_POST, REVIEWED, FINAL, FINAL_CARE)
                    .inside().by(HOLDER, Right.DELIVER, "post-returned"),
            on(DELIVER, ANSWER_WAITS).to(DELIVERED).law("32").paper(NoticeKind.DELIVERY_RECEIPT)
                    .meets(C9_ASSIGN, C18_ACCUSER_RESULT).starts(C5_REVIEW_REQ, Case::reviewable).starts(C11_EVAL).by(HOLDER, Right.DELIVER, "delivered"),
            on(DELIVER, DELIVERED, EXECUTING, CLOSED).law("32").paper(NoticeKind.DELIVERY_RECEIPT)
                    .by(HOLDER, Right.DELIVER, "delivered-to-another"),
            on(DELIVER, REVIEWED).law("35").paper(NoticeKind.DELIVERY_RECEIPT)
                    .starts(C7_REREVIEW_REQ).by(HOLDER, Right.DELIVER, "review-delivered"),
            on(DELIVER, FINAL, FINAL_CARE).law("36").paper(NoticeKind.DELIVERY_RECEIPT)
                    .by(HOLDER, Right.DELIVER, "rereview-delivered"),
            on(EXECUTE, DELIVERED, OPINION_ISSUED).to(EXECUTING).law("32")
                    .starts(C15_EXECUTE).by(HOLDER, Right.HANDLE, "execution-begun"),
            on(EXECUTE, EXECUTING).law("32")
                    .meets(C15_EXECUTE).by(ORGAN, Right.HANDLE, "executed"),
            on(EXECUTE, REVIEWED).to(EXECUTING).law("32")
                    .meets(C15_EXECUTE).starts(C15_EXECUTE).by(ORGAN, Right.HANDLE, "execution-begun"),
            on(EXECUTE, FINAL, FINAL_CARE).law("32")
                    .meets(C15_EXECUTE).starts(C15_EXECUTE).by(ORGAN, Right.HANDLE, "executed"),
            on(URGE_EXECUTION, PROMISED).law("32").paper(NoticeKind.URGING)
                    .by(HOUSE, Right.LAPSE, "execution-urged"),
            on(URGE_EXECUTION, PROMISED).law("32").paper(NoticeKind.URGING)
                    .by(OFFICE, Right.URGE, "execution-urged"),
            on(CLOSE, DELIVERED, EXECUTING, OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, IMPORTED).to(CLOSED).law("32")
                    .meets(C9_ASSIGN).drops(C18_ACCUSER_RESULT).by(ORGAN, Right.CLOSE, "closed"),
            on(CLOSE, REVIEWED).to(CLOSED).law("35")
                    .by(HOLDER, Right.REVIEW, "closed"),
            on(CLOSE, DELIVERED, REVIEWED).to(CLOSED).law("36")
                    .by(HOUSE, Right.LAPSE, "closed-by-lapse"),
            on(IMPORT_REPLY, REGISTERED).to(CLOSED)
                    .by(HOUSE, Right.LAPSE, "answered-in-the-past"));

    /** Reviewed by the organ above, and once more by the one above that. */
    private static final List<Transition> REVIEWING = List.of(
            on(REQUEST_REVIEW, DELIVERED, EXECUTING, CLOSED).to(REVIEW).law("35").paper(NoticeKind.REVIEW_RECEIPT)
                    .meets(C5_REVIEW_REQ).starts(C6_REVIEW).by(PETITIONER, Right.OWN_PETITION, "review-requested"),
            on(REQUEST_REVIEW, DELIVERED, EXECUTING, CLOSED).to(REVIEW).law("35").paper(NoticeKind.REVIEW_RECEIPT)
                    .meets(C5_REVIEW_REQ).starts(C6_REVIEW).by(FRONT_DESK, Right.RECORD_FOR_PETITIONER, "review-requested"),
            on(DECIDE_REVIEW, REVIEW).to(REVIEWED, HANDLING).law("35").paper(NoticeKind.REVIEW_OPINION).paper(NoticeKind.REDO_ORDER, Case::redone)
                    .meets(C6_REVIEW).drops(Case::unsupported, C15_EXECUTE).drops(Case::redone, C11_EVAL).starts(C21_REDO, Case::redone).by(HOLDER, Right.REVIEW, "review-decided"),
            on(DELIVER, HANDLING, MEDIATING, HEARING).law("35").paper(NoticeKind.DELIVERY_RECEIPT)
                    .by(REVIEWER, Right.DELIVER, "revocation-delivered"),
            on(REQUEST_REREVIEW, REVIEWED, EXECUTING, CLOSED).to(REREVIEW).law("36").paper(NoticeKind.REVIEW_RECEIPT)
                    .meets(C7_REREVIEW_REQ).starts(C8_REREVIEW).by(PETITIONER, Right.OWN_PETITION, "rereview-requested"),
            on(REQUEST_REREVIEW, REVIEWED, EXECUTING, CLOSED).to(REREVIEW).law("36").paper(NoticeKind.REVIEW_RECEIPT)
                    .meets(C7_REREVIEW_REQ).starts(C8_REREVIEW).by(FRONT_DESK, Right.RECORD_FOR_PETITIONER, "rereview-requested"),
            on(DECIDE_REREVIEW, REREVIEW).to(FINAL).law("36").paper(NoticeKind.REREVIEW_OPINION)
                    .meets(C8_REREVIEW).drops(Case::unsupported, C15_EXECUTE).by(HOLDER, Right.REVIEW, "rereview-decided"),
            on(CARE, FINAL, FINAL_CARE).to(FINAL_CARE).law("37")
                    .inside().by(OFFICE, Right.CARE, "cared-for"));

    /** At any time. */
    private static final List<Transition> AT_ANY_TIME = List.of(
            on(WITHDRAW, OPEN).to(WITHDRAWN).paper(NoticeKind.WITHDRAWAL)
                    .drops(Term.values()).by(PETITIONER, Right.OWN_PETITION, "withdrawn"),
            on(WITHDRAW, OPEN).to(WITHDRAWN).paper(NoticeKind.WITHDRAWAL)
                    .drops(Term.values()).by(OFFICE, Right.RECORD_FOR_PETITIONER, "withdrawn"),
            on(FILE_RECEIPT, RECEIPT_MAY_COME)
                    .inside().by(DELIVERER, Right.DELIVER, "receipt-filed"),
            on(SUPPLEMENT, OPEN)
                    .by(PETITIONER, Right.SUPPLEMENT, "supplemented"),
            on(VERIFY_REPEAT, VERIFIABLE).paper(NoticeKind.VERIFICATION)
                    .by(VERIFIER, Right.VERIFY, "verified"),
            on(RECORD_TELLING, UNMERGED).law("20")
                    .inside().by(FRONT_DESK, Right.TELL, "members-told"),
            on(HAND_OVER, Status.values()).law("24")
                    .by(HOUSE, Right.LAPSE, "handed-over"),
            on(HAND_OVER, OPEN).law("24")
                    .by(OFFICE, Right.ROUTE, "handed-over"),
            on(RECOMPUTE, OPEN)
                    .by(OFFICE, Right.RECOMPUTE, "recomputed"),
            on(CORRECT_ACCUSED, REGISTERED, REPORTED).law("30")
                    .by(OFFICE, Right.CORRECT_ACCUSED, "accused-corrected"),
            on(CORRECT_ACCUSED, AWAY).toOrStay(REGISTERED).law("30")
                    .drops(Case::registered, ALL_BUT_REPORT).starts(C1_ROUTE, Case::registered).by(OFFICE, Right.CORRECT_ACCUSED, "accused-corrected"),
            on(CORRECT_ACCUSED, ENDED).law("30")
                    .by(OFFICE, Right.CORRECT_ACCUSED, "accused-corrected"));

    /** The rows by the phase they belong to, but for those at any time. */
    private static final Map<Phase, List<Transition>> BY_PHASE = new EnumMap<>(Map.of(Phase.REGISTRATION, REGISTRATION, Phase.ROUTING, ROUTING, Phase.ACCEPTANCE, ACCEPTANCE,
            Phase.HANDLING, HANDLING_OF_IT, Phase.ANSWER, ANSWER, Phase.REVIEW, REVIEWING));

    public static final List<Transition> ROWS = Stream.concat(BY_PHASE.values().stream(), Stream.of(AT_ANY_TIME)).flatMap(List::stream).toList();

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
        for (var waiting : ANSWER_WAITS) {
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
