package org.huiyin.petition.handling;

import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a petition back, at any time while it is open. Every clock stops. */
@Component
@Takes(Action.WITHDRAW)
final class WithdrawPetition implements Act<WithdrawPetition.Facts> {

    record Facts(@Nullable String reason) {}

    private final Letters letters;

    WithdrawPetition(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var decision = Decision.leaving(situation.petition()).reason(facts.reason());
        return situation.petition().contactable()
                ? decision.paper(letters.paper(NoticeKind.WITHDRAWAL, situation).day(Field.DATE, situation.today()).text(Field.REASON, facts.reason()).done())
                : decision;
    }
}
