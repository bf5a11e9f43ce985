package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Status;

/** Answered: signed, delivered, carried out, closed (rows 25 to 28 and 35). */
final class AnswerRows {

    /** Where a promise to carry something out may be open: a review takes nothing from what was promised. */
    private static final Status[] PROMISED = {EXECUTING, REVIEW, REVIEWED, REREVIEW, FINAL, FINAL_CARE};
    static final Status[] ANSWER_WAITS = {OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED};

    static final List<Transition> ROWS = List.of(
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

    private AnswerRows() {}
}
