package org.huiyin.petition.handling;

import java.time.LocalDate;
import java.util.List;
import org.huiyin.notice.Field;
import org.huiyin.notice.NoticeKind;
import org.huiyin.petition.Action;
import org.huiyin.petition.lifecycle.Act;
import org.huiyin.petition.lifecycle.Decision;
import org.huiyin.petition.lifecycle.Situation;
import org.huiyin.petition.lifecycle.Takes;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a petition back, at any time while it is open. Every clock stops. */
@Component
@Takes(Action.WITHDRAW)
final class WithdrawPetition implements Act<WithdrawPetition.Facts> {

    /** {@code receivedOn}, {@code scan}: of a withdrawal on paper, which a clerk takes down. */
    record Facts(@Nullable String reason, @Nullable LocalDate receivedOn, @Nullable String scan) {}

    private final Letters letters;

    WithdrawPetition(Letters letters) {
        this.letters = letters;
    }

    @Override
    public void check(Situation situation, Facts facts) {
        var clerk = situation.actor().signedIn();
        new Checks()
                .optional("reason", facts.reason(), 2000)
                .that(!clerk || facts.receivedOn() != null, "receivedOn", "runtime.missing")
                .notAfter("receivedOn", facts.receivedOn(), situation.today())
                .notBefore("receivedOn", facts.receivedOn(), LocalDate.ofInstant(situation.petition().origin().receivedAt(), LegalTime.ZONE))
                .that(!clerk || facts.scan() != null && !facts.scan().isBlank(), "scan", "runtime.missing")
                .that(clerk || facts.scan() == null && facts.receivedOn() == null, "receivedOn", "petition.for-paper-only")
                .complain();
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var decision = Decision.leaving(situation.petition()).fact("date", facts.receivedOn()).reason(facts.reason());
        if (facts.scan() != null) {
            decision.attach(List.of(facts.scan()));
        }
        return situation.petition().contactable()
                ? decision.paper(letters.paper(NoticeKind.WITHDRAWAL, situation).day(Field.DATE, situation.today()).text(Field.REASON, facts.reason()).done())
                : decision;
    }
}
