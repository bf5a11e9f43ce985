package org.huiyin.notice;

import static org.huiyin.notice.Field.Type.DAY;
import static org.huiyin.notice.Field.Type.MOMENT;
import static org.huiyin.notice.Field.Type.NUMBER;
import static org.huiyin.notice.Field.Type.TEXT;
import static org.huiyin.notice.Field.Type.WORDS;

import java.util.List;
import java.util.Locale;

/** What papers tell, by name and type. A paper shows a field under its lower-case name, in wording and templates alike. */
public enum Field {
    ACCEPTED_ON(DAY),
    ADOPTION(WORDS),
    ANSWER(TEXT),
    ANSWERED_ON(DAY),
    APPROVER(TEXT),
    ATTITUDE(TEXT),
    BASIS(TEXT),
    CATEGORY(TEXT),
    CHANNEL(WORDS),
    CLAIM(TEXT),
    CLASS(WORDS),
    CONFIDENTIAL(WORDS),
    CONTACT(TEXT),
    DATE(DAY),
    DAYS(NUMBER),
    DECISION(WORDS),
    DEMAND(TEXT),
    DUE(DAY),
    EARLIER(TEXT),
    EXPLAIN_BY(DAY),
    FACTS(TEXT),
    FLAGS(TEXT),
    FROM_UNIT(TEXT),
    GROUND(WORDS),
    HELD_AT(MOMENT),
    LIST(TEXT),
    MEASURES(TEXT),
    MODE(WORDS),
    NEW_DUE(DAY),
    NOTE(TEXT),
    OLD_DUE(DAY),
    OPINION(TEXT),
    ORGAN(TEXT),
    PANEL(TEXT),
    PAPER(TEXT),
    PARTIES(TEXT),
    PERSON(TEXT),
    PERSONS(NUMBER),
    PLACE(TEXT),
    PRESENT(TEXT),
    /** Known in words where the Regulations name it, free where a route leads into another law. */
    PROCEDURE(WORDS, TEXT),
    PROMISE(TEXT),
    PROPOSED(TEXT),
    REASON(TEXT),
    RECEIVED_AT(MOMENT),
    RECEIVED_ON(DAY),
    RECORDER(TEXT),
    REPRESENTATIVES(TEXT),
    REQUEST(TEXT),
    RESULT(TEXT),
    REVIEW_DAYS(NUMBER),
    REVIEW_ORGAN(TEXT),
    ROUTE(WORDS),
    SIGNED(WORDS),
    STAGE(WORDS),
    SUMMARY(TEXT),
    TERM(TEXT),
    TO_UNIT(TEXT),
    WHERE_TO_GO(TEXT);

    /** What may stand in a field; {@code WORDS} is a message key that is said when the paper is made. */
    public enum Type { TEXT, DAY, MOMENT, NUMBER, WORDS }

    private final List<Type> types;

    Field(Type... types) {
        this.types = List.of(types);
    }

    boolean holds(Type type) {
        return types.contains(type);
    }

    /** What it holds as a rule. */
    Type type() {
        return types.getFirst();
    }

    /** The name by which wording and templates call it: {@code review_days}. */
    public String placeholder() {
        return name().toLowerCase(Locale.ROOT);
    }
}
