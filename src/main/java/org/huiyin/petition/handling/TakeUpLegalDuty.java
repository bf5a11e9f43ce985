package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.Optional;
import org.huiyin.deadline.Term;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Procedure;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Refusal;
import org.huiyin.petition.lifecycle.Route;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes up a duty of the law that the petitioner asks to be performed: it is performed or answered within two months of acceptance (Art 31(5)). */
@Component
@Takes(Action.LEGAL_DUTY)
final class TakeUpLegalDuty implements Act<TakeUpLegalDuty.Facts> {

    record Facts(@Nullable String reason) {}

    private final Letters letters;

    TakeUpLegalDuty(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.petition().course().petitionClass() == PetitionClass.CLAIM ? Optional.empty() : Optional.of(Refusal.because("claims-only", "31"));
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var course = situation.petition().course();
        LocalDate accepted = course.path().acceptedOn();
        var decision = Decision.changing(course.rerouted(Route.LEGAL_DUTY))
                .clock(Term.C16_LEGAL_DUTY, accepted == null ? situation.today() : accepted)
                .fact("route", Route.LEGAL_DUTY)
                .reason(facts.reason());
        return situation.petition().contactable() && !Route.LEGAL_DUTY.equals(course.path().route()) ? decision.paper(otherPath(situation)) : decision;
    }

    /** Told when the acceptance notice named another path. */
    private NoticeFacts otherPath(Situation situation) {
        return letters.paper(NoticeKind.ROUTE, situation).words(Field.ROUTE, Procedure.of(Route.LEGAL_DUTY).words()).done();
    }
}
