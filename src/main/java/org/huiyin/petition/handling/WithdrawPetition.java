package org.huiyin.petition.handling;

import org.jspecify.annotations.Nullable;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Component;

/** Takes a petition back, at any time while it is open. Every clock stops. */
@Component
final class WithdrawPetition implements Act<WithdrawPetition.Facts> {

    record Facts(@Nullable String reason) {}

    @Override
    public Action action() {
        return Action.WITHDRAW;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().optional("reason", facts.reason(), 2000).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        return Decision.leaving(situation.petition()).reason(facts.reason());
    }
}
