package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Status;

/** Taken on by the organ, on one of its ways (rows 15 to 19). */
final class AcceptanceRows {

    static final List<Transition> ROWS = List.of(
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

    private AcceptanceRows() {}
}
