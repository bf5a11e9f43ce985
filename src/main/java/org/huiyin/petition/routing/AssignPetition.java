package org.huiyin.petition.routing;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assigns (交办) an important petition: the organ must report back by the date that the order fixes (Art 22). */
@Component
@Takes(Action.ASSIGN)
final class AssignPetition implements Act<AssignPetition.Facts> {

    record Facts(@Nullable String to, @Nullable LocalDate due, @Nullable String reason) {}

    private final Destination destination;
    private final Dispatch dispatch;

    AssignPetition(Destination destination, Dispatch dispatch) {
        this.destination = destination;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.unready();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var today = situation.today();
        new Checks()
                .required("to", facts.to(), 100)
                .present("due", facts.due())
                .notBefore("due", facts.due(), today.plusDays(1))
                .notAfter("due", facts.due(), today.plusYears(1))
                .optional("reason", facts.reason(), 2000)
                .complain();
        destination.check(facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var unit = destination.of(situation, facts.to());
        return dispatch.told(situation, unit, Decision.changing(dispatch.sent(situation, unit, Status.ASSIGNED, situation.petition().course().holder()))
                .part(Term.C9_ASSIGN, unit.id(), facts.due())
                .fact("to", unit.id())
                .fact("due", facts.due())
                .paper(dispatch.letter(NoticeKind.ASSIGNMENT, situation, unit, facts.reason()).day(Field.DUE, facts.due()).done())
                .reason(facts.reason()));
    }
}
