package org.huiyin.petition.lifecycle;

import static org.huiyin.deadline.Term.*;
import static org.huiyin.petition.Action.*;
import static org.huiyin.petition.Status.*;
import static org.huiyin.petition.lifecycle.Party.*;
import static org.huiyin.petition.lifecycle.Transition.on;

import java.util.List;
import org.huiyin.actor.Right;
import org.huiyin.notice.NoticeKind;

/** On the way to the organ that must answer (rows 6, 7 and 11 to 14). */
final class RoutingRows {

    static final List<Transition> ROWS = List.of(
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

    private RoutingRows() {}
}
