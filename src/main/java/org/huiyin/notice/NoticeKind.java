package org.huiyin.notice;

import static org.huiyin.notice.Field.*;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The papers of a petition; titles are those of practice, the Regulations name only the handling opinion and the completion report. */
public enum NoticeKind {
    /** What was handed in and when (Art 19, 21). */
    RECEIPT(true, RECEIVED_AT, CHANNEL),
    /** Everything the intake took down (Art 19, 21). */
    REGISTRATION_FORM(false, CHANNEL, PERSONS),
    /** To the competent organ, for handling (Art 22). */
    FORWARDING(false, TO_UNIT, SUMMARY),
    /** To the competent organ, with a date and a report back (Art 22). */
    ASSIGNMENT(false, TO_UNIT, SUMMARY, DUE),
    /** The matter is not ours, and why (Art 23 ¶3). */
    OBJECTION(false, REASON),
    /** The objection was right, the materials go back (Art 23 ¶3). */
    RETURN_SLIP(false, TO_UNIT),
    /** The objection was wrong, the dispatch stands (Art 23 ¶3). */
    OBJECTION_REJECTED(false, TO_UNIT, REASON),
    /** The common superior or the joint conference names the organ (Art 24). */
    JURISDICTION(false, ORGAN, REASON),
    /** An urgent matter, upward (Art 25). */
    URGENT_REPORT(false, TO_UNIT, SUMMARY),
    /** To a political-legal organ (Art 22, 28 ¶2). */
    JUDICIAL_TRANSFER(false, TO_UNIT, SUMMARY),
    /** The way into the procedure that the law lays down (Art 22, 28 ¶2). */
    GUIDANCE(true, WHERE_TO_GO),
    /** To a discipline organ, sealed (Art 30). */
    DISCIPLINE_TRANSFER(false, TO_UNIT, SUMMARY),
    /** That an official is concerned, to the organisation department; it says nothing of the accusation (Art 30). */
    CADRE_NOTE(false, TO_UNIT),
    /** Handed down, and to whom (Art 23). */
    WHEREABOUTS(true, TO_UNIT, DATE),
    /** Accepted in simplified handling (rule of the National Bureau, unverified). */
    SIMPLE_NOTICE(true, ACCEPTED_ON, DUE),
    /** Received, by which path and procedure it goes on, and until when (Art 23). */
    ACCEPTANCE(true, RECEIVED_ON, ACCEPTED_ON, PROCEDURE),
    /** Which of the routes of Art 31, before which organ. */
    ROUTE(true, Field.ROUTE),
    /** Not accepted, why, and where to go (Art 19 ¶3, 23). */
    NON_ACCEPTANCE(true, GROUND, WHERE_TO_GO),
    /** The same facts once more after re-review (Art 36 ¶3). */
    NO_LONGER(true, GROUND),
    /** More time is needed, and why (Art 34). */
    EXTENSION(true, REASON, OLD_DUE, NEW_DUE, DAYS, APPROVER),
    /** The answer to a suggestion (Art 29). */
    REPLY(true, Field.OPINION),
    /** The answer to who asks for a duty of the law to be performed (Art 31(5)). */
    DUTY_REPLY(true, Field.OPINION),
    /** What the petitioner said (Art 31(6)). */
    INTERVIEW_RECORD(false, DATE, FACTS),
    /** What was found (Art 31(6)). */
    INVESTIGATION_REPORT(false, FACTS),
    /** Whether somebody steps aside (Art 28 ¶3). */
    RECUSAL(true, PERSON, REASON),
    /** What both sides agreed on (Art 33). */
    AGREEMENT(true, RESULT),
    /** When and where the hearing is held (Art 31(6), 36). */
    HEARING_NOTICE(true, PLACE),
    /** What was said there. */
    HEARING_RECORD(false, DATE),
    /** What the panel concluded. */
    HEARING_CONCLUSION(true, RESULT),
    /** The answer, claim by claim, with the right of review (Art 32, 35). */
    OPINION(true),
    /** Proof of delivery. */
    DELIVERY_RECEIPT(false, DATE, MODE),
    /** What was done, to the assigning office (Art 22). */
    COMPLETION_REPORT(false, RESULT),
    /** What was promised is late: to the organ that owes it (Art 32). */
    URGING(false, TO_UNIT, DUE, DEMAND),
    /** Answered before, and here again: the office above is to look at it (local practice). */
    ESCALATION(false, TO_UNIT, EARLIER),
    /** What the office above found of the earlier handling. */
    VERIFICATION(false, TO_UNIT, DATE, FACTS, DECISION),
    /** A request for review or re-review came in (Art 35, 36). */
    REVIEW_RECEIPT(true, RECEIVED_ON),
    /** Decision of the organ above (Art 35). */
    REVIEW_OPINION(true, REQUEST, FACTS, DECISION, BASIS),
    /** Revoked: handle it again (Art 35). */
    REDO_ORDER(false, TO_UNIT, REASON),
    /** Final decision (Art 36). */
    REREVIEW_OPINION(true, REQUEST, FACTS, DECISION, BASIS),
    /** The petitioner took it back. */
    WITHDRAWAL(true),
    /** What lies in the closed file. */
    ARCHIVE_LIST(false, LIST);

    private final boolean told;
    private final Set<Field> required;

    NoticeKind(boolean told, Field... required) {
        this.told = told;
        this.required = Set.of(required);
    }

    /** Whether the petitioner sees and gets it; all others stay between the units. */
    public boolean told() {
        return told;
    }

    /** Without these a paper of this kind is not issued. */
    Set<Field> required() {
        return required;
    }

    boolean answersClaims() {
        return this == OPINION;
    }

    /** The kind of that {@link #code()}. */
    public static Optional<NoticeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** As in message keys and addresses: {@code review-opinion}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
