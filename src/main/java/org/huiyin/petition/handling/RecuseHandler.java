package org.huiyin.petition.handling;

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
 * Keeps a person of the unit who stands too near to the matter or the petitioner away from it (回避, Art 28 ¶3), and names who goes on. From then on
 * that person can take no act on it. No date moves.
 */
@Component
@Takes(Action.RECUSE)
final class RecuseHandler implements Act<RecuseHandler.Facts> {

    /** {@code person}: account of whoever steps aside; {@code handler}: account of whoever goes on. */
    record Facts(@Nullable String person, @Nullable String handler, @Nullable String reason) {}

    private final Staff staff;
    private final Letters letters;

    RecuseHandler(Staff staff, Letters letters) {
        this.staff = staff;
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("person", facts.person(), 100).optional("handler", facts.handler(), 100).required("reason", facts.reason(), 2000).complain();
        var unit = situation.petition().course().holder();
        staff.check("person", facts.person(), unit);
        if (next(facts) != null) {
            staff.check("handler", facts.handler(), unit);
        }
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        var next = next(facts);
        if (facts.person().equals(next) || next != null && course.secrecy().recused().contains(next)) {
            throw new Refusal(Refusal.because("recused-handler", "28"));
        }
        var left = facts.person().equals(course.desk().handler()) || next != null ? course.on(course.desk().inHandsOf(next)) : course;
        var decision = Decision.changing(left.recusing(facts.person()))
                .fact("person", facts.person())
                .fact("handler", next)
                .reason(facts.reason());
        return situation.petition().contactable()
                ? decision.paper(letters.paper(NoticeKind.RECUSAL, situation).text(Field.PERSON, staff.name(facts.person())).text(Field.REASON, facts.reason())
                        .text(Field.PROPOSED, next == null ? null : staff.name(next)).done())
                : decision;
    }

    private static @Nullable String next(Facts facts) {
        return facts.handler() == null || facts.handler().isBlank() ? null : facts.handler();
    }
}
