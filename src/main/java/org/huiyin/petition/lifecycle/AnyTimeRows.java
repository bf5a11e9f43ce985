package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.huiyin.actor.Right;
import org.huiyin.deadline.Term;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Status;

/** At any time, or beside the course: withdrawn, supplemented, asked and answered, rated, told, verified, handed over, corrected (rows 36 and 37). */
final class AnyTimeRows {

    private static final Status[] OPEN = Status.open().toArray(Status[]::new);
    /** Also what was answered meanwhile: nobody waits for the office above. */
    private static final Status[] VERIFIABLE = Stream.concat(Stream.of(OPEN), Stream.of(CLOSED, FINAL, FINAL_CARE)).toArray(Status[]::new);
    /** Something was delivered: the answer, or what a review made of it. */
    private static final Status[] RECEIPT_MAY_COME = {HANDLING, EXTENDED, MEDIATING, HEARING, OPINION_ISSUED, DELIVERED, EXECUTING, CLOSED, REVIEW, REVIEWED, REREVIEW, FINAL, FINAL_CARE};
    /** Where the window for a rating may be open. */
    private static final Status[] RATEABLE = {DELIVERED, EXECUTING, CLOSED, REVIEW, REVIEWED, REREVIEW, FINAL, FINAL_CARE};
    /** What was joined to another petition is told there. */
    private static final Status[] UNMERGED = EnumSet.complementOf(EnumSet.of(MERGED)).toArray(Status[]::new);
    /** Out of the office's hands, and not at an end. */
    private static final Status[] AWAY = Stream.of(OPEN).filter(status -> status != REGISTERED && status != REPORTED).toArray(Status[]::new);
    private static final Status[] ENDED = Stream.of(Status.values()).filter(Status::ended).toArray(Status[]::new);
    /** Whoever assigned it to the office still wants a report. */
    private static final Term[] ALL_BUT_REPORT = Stream.of(Term.values()).filter(term -> term != C9_ASSIGN).toArray(Term[]::new);

    static final List<Transition> ROWS = List.of(
            on(WITHDRAW, OPEN).to(WITHDRAWN).paper(NoticeKind.WITHDRAWAL)
                    .drops(Term.values()).by(PETITIONER, Right.OWN_PETITION, "withdrawn"),
            on(WITHDRAW, OPEN).to(WITHDRAWN).paper(NoticeKind.WITHDRAWAL)
                    .drops(Term.values()).by(OFFICE, Right.RECORD_FOR_PETITIONER, "withdrawn"),
            on(FILE_RECEIPT, RECEIPT_MAY_COME)
                    .inside().by(DELIVERER, Right.DELIVER, "receipt-filed"),
            on(SUPPLEMENT, OPEN)
                    .by(PETITIONER, Right.SUPPLEMENT, "supplemented"),
            on(SUPPLEMENT, OPEN)
                    .by(FRONT_DESK, Right.RECORD_FOR_PETITIONER, "supplemented"),
            on(ASK, OPEN)
                    .by(FRONT_DESK, Right.ASK, "question-asked"),
            on(ANSWER, OPEN)
                    .by(PETITIONER, Right.OWN_PETITION, "question-answered"),
            on(ANSWER, OPEN)
                    .by(FRONT_DESK, Right.RECORD_FOR_PETITIONER, "question-answered"),
            on(RATE, RATEABLE).law("21")
                    .by(PETITIONER, Right.OWN_PETITION, "rated"),
            on(RATE, RATEABLE).law("21")
                    .by(FRONT_DESK, Right.RECORD_FOR_PETITIONER, "rated"),
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

    private AnyTimeRows() {}
}
