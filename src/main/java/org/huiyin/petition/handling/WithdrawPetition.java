package org.huiyin.petition.handling;

import java.time.LocalDate;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.OnPaper;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a petition back, at any time while it is open. Every clock stops. */
@Component
@Takes(Action.WITHDRAW)
final class WithdrawPetition implements Act<WithdrawPetition.Facts> {

    /** All but the reason: of a withdrawal on paper, which a clerk takes down. */
    record Facts(@Nullable String reason, @Nullable LocalDate receivedOn, @Nullable String scan, @Nullable Boolean thumbprint, @Nullable Boolean readAloud) {

        OnPaper paper() {
            return new OnPaper(receivedOn, scan, thumbprint, readAloud);
        }
    }

    private final Letters letters;

    WithdrawPetition(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        facts.paper().check(new Checks().optional("reason", facts.reason(), 2000), situation).complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var decision = facts.paper().on(Decision.changing(situation.petition().course().asking(false))).reason(facts.reason());
        var on = facts.receivedOn() == null ? situation.today() : facts.receivedOn();
        return situation.petition().contactable()
                ? decision.paper(letters.paper(NoticeKind.WITHDRAWAL, situation).day(Field.DATE, on).text(Field.REASON, facts.reason()).done())
                : decision;
    }
}
