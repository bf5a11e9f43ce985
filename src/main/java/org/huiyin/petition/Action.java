package org.huiyin.petition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a petition (domain table 5.1). */
public enum Action {
    CLASSIFY, REFUSE, REFUSE_FINAL, JOIN, REPORT_URGENT, FORWARD, ASSIGN, DIVERT_JUDICIAL, DIVERT_DISCIPLINE,
    OBJECT, UPHOLD_OBJECTION, REJECT_OBJECTION, REFER_JURISDICTION, SETTLE_JURISDICTION,
    SIMPLIFY, TO_ORDINARY, ACCEPT, IMPORT_ROUTE, LEGAL_DUTY, STUDY, APPOINT_HANDLER, RECORD_INTERVIEW, RECUSE, EXTEND,
    MEDIATE, HOLD_HEARING, CONCLUDE_HEARING, INVITE_UNITS, ANSWER_PART,
    DRAFT, SUBMIT_FOR_SIGNATURE, RETURN_DRAFT, ISSUE_OPINION, POST, RETURN_POST, DELIVER, RECORD_TELLING, FILE_RECEIPT, EXECUTE, URGE_EXECUTION, CLOSE,
    REQUEST_REVIEW, DECIDE_REVIEW, REQUEST_REREVIEW, DECIDE_REREVIEW, CARE, VERIFY_REPEAT,
    WITHDRAW, SUPPLEMENT, ASK, ANSWER, RATE, HAND_OVER, RECOMPUTE, CORRECT_ACCUSED,
    /** Only the house takes it: the answer of the past that comes with an imported petition. */
    IMPORT_REPLY;

    /** The name in addresses: {@code record-interview}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the version that others act upon moves by it: what somebody thinks of the work changes nothing in the case. */
    public boolean movesVersion() {
        return this != RATE;
    }

    public static Optional<Action> of(String code) {
        return Arrays.stream(values()).filter(a -> a.code().equals(code)).findFirst();
    }
}
