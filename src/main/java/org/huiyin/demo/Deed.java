package org.huiyin.demo;

import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.jspecify.annotations.Nullable;

/** What can happen in a tale, which action of the procedure it is, and whose role. A petition comes in by no action. */
enum Deed {
    COME(null, Role.CLERK), CLASSIFY(Action.CLASSIFY, Role.TRIAGE), FORWARD(Action.FORWARD, Role.TRIAGE), ASSIGN(Action.ASSIGN, Role.OFFICE_LEADER),
    OBJECT(Action.OBJECT, Role.HANDLER), UPHOLD(Action.UPHOLD_OBJECTION, Role.TRIAGE), REJECT(Action.REJECT_OBJECTION, Role.TRIAGE),
    ACCEPT(Action.ACCEPT, Role.HANDLER), INTERVIEW(Action.RECORD_INTERVIEW, Role.HANDLER), INVESTIGATE(Action.RECORD_INTERVIEW, Role.HANDLER),
    EXTEND(Action.EXTEND, Role.UNIT_HEAD), DRAFT(Action.DRAFT, Role.HANDLER), SUBMIT(Action.SUBMIT_FOR_SIGNATURE, Role.HANDLER),
    RETURN(Action.RETURN_DRAFT, Role.UNIT_HEAD), SIGN(Action.ISSUE_OPINION, Role.UNIT_HEAD), DELIVER(Action.DELIVER, Role.HANDLER),
    EXECUTE(Action.EXECUTE, Role.HANDLER), CLOSE(Action.CLOSE, Role.HANDLER), SUPPLEMENT(Action.SUPPLEMENT, Role.PETITIONER),
    WITHDRAW(Action.WITHDRAW, Role.PETITIONER);

    private final @Nullable Action action;
    private final Role role;

    Deed(@Nullable Action action, Role role) {
        this.action = action;
        this.role = role;
    }

    @Nullable Action action() {
        return action;
    }

    Role role() {
        return role;
    }

    /** Whether it is done in the petition office, else in the unit that the petition was sent to. */
    boolean ofOffice() {
        return role == Role.CLERK || role == Role.TRIAGE || role == Role.OFFICE_LEADER;
    }

    boolean dispatches() {
        return this == FORWARD || this == ASSIGN;
    }

    /** Whether it takes the next remark of its tale. */
    boolean remarked() {
        return switch (this) {
            case OBJECT, REJECT, EXTEND, RETURN, EXECUTE, CLOSE, SUPPLEMENT, WITHDRAW -> true;
            case COME, CLASSIFY, FORWARD, ASSIGN, UPHOLD, ACCEPT, INTERVIEW, INVESTIGATE, DRAFT, SUBMIT, SIGN, DELIVER -> false;
        };
    }
}
