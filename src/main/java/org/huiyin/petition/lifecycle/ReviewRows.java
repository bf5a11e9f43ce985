package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;

/** Reviewed by the organ above, and once more by the one above that (rows 29 to 34 and 38). */
final class ReviewRows {

    static final List<Transition> ROWS = List.of(
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

    private ReviewRows() {}
}
