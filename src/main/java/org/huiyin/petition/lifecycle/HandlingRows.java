package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import java.util.stream.Stream;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Status;

/** In the organ's hands, until the answer is signed (rows 20 to 24, drafts of row 25). */
final class HandlingRows {

    private static final Status[] IN_HAND = {FORWARDED, ASSIGNED, DIVERTED_DISCIPLINE, SIMPLE, ACCEPTED, Status.LEGAL_DUTY, Status.STUDY, HANDLING, EXTENDED, MEDIATING, HEARING,
            OPINION_ISSUED, ADOPTED, PARTLY_ADOPTED, NOT_ADOPTED, DELIVERED, EXECUTING, REVIEW, REVIEWED, REREVIEW};
    private static final Status[] WITH_SOMEBODY = Stream.concat(Stream.of(REGISTERED, REPORTED, JURISDICTION), Stream.of(IN_HAND)).toArray(Status[]::new);

    static final List<Transition> ROWS = List.of(
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

    private HandlingRows() {}
}
