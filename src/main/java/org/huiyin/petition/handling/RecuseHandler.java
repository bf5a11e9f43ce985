package org.huiyin.petition.handling;

import org.huiyin.actor.Right;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps a person of the unit who stands too near to the matter or the petitioner away from it (回避, Art 28 ¶3), by that person's own word or by the head's, who
 * also names who goes on. From then on
 * that person can take no act on it. No date moves.
 */
@Component
@Takes(Action.RECUSE)
final class RecuseHandler implements Act<RecuseHandler.Facts> {

    /** {@code person}: account of whoever steps aside, oneself if not said; {@code handler}: account of whoever goes on, whom the head names. */
    record Facts(@Nullable String person, @Nullable String handler, @Nullable String reason) {}

    private final Staff staff;
    private final Letters letters;

    RecuseHandler(Staff staff, Letters letters) {
        this.staff = staff;
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var others = situation.actor().may(Right.RECUSE_OTHERS);
        var person = person(situation, facts);
        new Checks()
                .required("person", person, 100)
                .that(others || situation.actor().account().equals(person), "person", "petition.own-recusal-only")
                .that(others || next(facts) == null, "handler", "petition.own-recusal-only")
                .optional("handler", facts.handler(), 100)
                .required("reason", facts.reason(), 2000)
                .complain();
        var unit = situation.petition().course().holder();
        staff.check("person", person, unit);
        if (next(facts) != null) {
            staff.check("handler", facts.handler(), unit);
        }
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var person = person(situation, facts);
        var next = next(facts);
        if (person.equals(next) || next != null && course.secrecy().keepsAway(next)) {
            throw new Refusal(Refusal.because("recused-handler", "28"));
        }
        var left = person.equals(course.desk().handler()) || next != null ? course.on(course.desk().inHandsOf(next)) : course;
        var decision = Decision.changing(left.recusing(person))
                .fact("person", person)
                .fact("handler", next)
                .reason(facts.reason());
        return situation.petition().contactable()
                ? decision.paper(letters.paper(NoticeKind.RECUSAL, situation).text(Field.PERSON, staff.name(person)).text(Field.REASON, facts.reason())
                        .text(Field.PROPOSED, next == null ? null : staff.name(next)).done())
                : decision;
    }

    /** Whoever handles it declares an interest of his own; of somebody else the head says so (Art 28 ¶3). */
    private static @Nullable String person(Situation situation, Facts facts) {
        var own = !situation.actor().may(Right.RECUSE_OTHERS);
        return own && (facts.person() == null || facts.person().isBlank()) ? situation.actor().account() : facts.person();
    }

    private static @Nullable String next(Facts facts) {
        return facts.handler() == null || facts.handler().isBlank() ? null : facts.handler();
    }
}
