package org.huiyin.demo;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** What can happen in a tale, which action of the procedure it is, whose role, and where. A petition comes in by no action. */
enum Deed {
    COME(null, Role.CLERK, Where.OFFICE), CLASSIFY(Action.CLASSIFY, Role.TRIAGE, Where.OFFICE),
    REFUSE(Action.REFUSE, Role.TRIAGE, Where.OFFICE), NOLONGER(Action.REFUSE_FINAL, Role.TRIAGE, Where.OFFICE), JOIN(Action.JOIN, Role.TRIAGE, Where.OFFICE),
    REPORT(Action.REPORT_URGENT, Role.OFFICE_LEADER, Where.OFFICE), JUDICIAL(Action.DIVERT_JUDICIAL, Role.TRIAGE, Where.OFFICE),
    DISCIPLINE(Action.DIVERT_DISCIPLINE, Role.TRIAGE, Where.OFFICE),
    FORWARD(Action.FORWARD, Role.TRIAGE, Where.OFFICE), ASSIGN(Action.ASSIGN, Role.OFFICE_LEADER, Where.OFFICE),
    OBJECT(Action.OBJECT, Role.HANDLER, Where.UNIT), UPHOLD(Action.UPHOLD_OBJECTION, Role.TRIAGE, Where.OFFICE),
    REJECT(Action.REJECT_OBJECTION, Role.TRIAGE, Where.OFFICE), DISPUTE(Action.REFER_JURISDICTION, Role.HANDLER, Where.UNIT),
    SIMPLE(Action.SIMPLIFY, Role.HANDLER, Where.UNIT), ACCEPT(Action.ACCEPT, Role.HANDLER, Where.UNIT),
    IMPORT(Action.IMPORT_ROUTE, Role.HANDLER, Where.UNIT), DUTY(Action.LEGAL_DUTY, Role.HANDLER, Where.UNIT), STUDY(Action.STUDY, Role.HANDLER, Where.UNIT),
    INTERVIEW(Action.RECORD_INTERVIEW, Role.HANDLER, Where.UNIT), INVESTIGATE(Action.RECORD_INTERVIEW, Role.HANDLER, Where.UNIT),
    INVITE(Action.INVITE_UNITS, Role.UNIT_HEAD, Where.UNIT), EXTEND(Action.EXTEND, Role.UNIT_HEAD, Where.UNIT),
    MEDIATE(Action.MEDIATE, Role.HANDLER, Where.UNIT), AGREE(Action.MEDIATE, Role.HANDLER, Where.UNIT), HEARING(Action.HOLD_HEARING, Role.HANDLER, Where.UNIT),
    DRAFT(Action.DRAFT, Role.HANDLER, Where.UNIT), SUBMIT(Action.SUBMIT_FOR_SIGNATURE, Role.HANDLER, Where.UNIT),
    RETURN(Action.RETURN_DRAFT, Role.UNIT_HEAD, Where.UNIT), SIGN(Action.ISSUE_OPINION, Role.UNIT_HEAD, Where.UNIT),
    POST(Action.POST, Role.HANDLER, Where.UNIT), DELIVER(Action.DELIVER, Role.HANDLER, Where.UNIT),
    EXECUTE(Action.EXECUTE, Role.HANDLER, Where.UNIT), CLOSE(Action.CLOSE, Role.HANDLER, Where.UNIT),
    CONTEST(Action.REQUEST_REVIEW, Role.PETITIONER, Where.UNIT), DECIDE(Action.DECIDE_REVIEW, Role.REVIEWER, Where.ABOVE), TELL(Action.DELIVER, Role.REVIEWER, Where.ABOVE),
    APPEAL(Action.REQUEST_REREVIEW, Role.PETITIONER, Where.UNIT), FINISH(Action.DECIDE_REREVIEW, Role.REVIEWER, Where.TOP), CARE(Action.CARE, Role.TRIAGE, Where.OFFICE),
    VERIFY(Action.VERIFY_REPEAT, Role.TRIAGE, Where.OFFICE_ABOVE),
    ASK(Action.ASK, Role.HANDLER, Where.UNIT), ANSWER(Action.ANSWER, Role.PETITIONER, Where.UNIT), RATE(Action.RATE, Role.PETITIONER, Where.UNIT),
    SUPPLEMENT(Action.SUPPLEMENT, Role.PETITIONER, Where.UNIT), WITHDRAW(Action.WITHDRAW, Role.PETITIONER, Where.UNIT);

    /** Where it is done: in the petition office or the one above, in the unit it was sent to, in the organ above that, or in the one above that again. */
    enum Where { OFFICE, OFFICE_ABOVE, UNIT, ABOVE, TOP }

    private static final Set<Deed> REMARKED = EnumSet.of(REFUSE, NOLONGER, JOIN, REPORT, JUDICIAL, DISCIPLINE, OBJECT, REJECT, DISPUTE, SIMPLE, IMPORT, INVITE, EXTEND, MEDIATE,
            AGREE, HEARING, RETURN, EXECUTE, CLOSE, CONTEST, DECIDE, APPEAL, FINISH, CARE, VERIFY, SUPPLEMENT, WITHDRAW);

    private final @Nullable Action action;
    private final Role role;
    private final Where where;

    Deed(@Nullable Action action, Role role, Where where) {
        this.action = action;
        this.role = role;
        this.where = where;
    }

    @Nullable Action action() {
        return action;
    }

    Role role() {
        return role;
    }

    Where where() {
        return where;
    }

    boolean dispatches() {
        return this == FORWARD || this == ASSIGN;
    }

    /** Whether it takes the next remark of its tale. */
    boolean remarked() {
        return REMARKED.contains(this);
    }
}
