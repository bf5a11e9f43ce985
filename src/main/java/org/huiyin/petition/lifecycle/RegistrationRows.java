package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;

/** At the petition office: what it is, and whether and where it goes (rows 2 to 5 and 8 to 10). */
final class RegistrationRows {

    static final List<Transition> ROWS = List.of(
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

    private RegistrationRows() {}
}
