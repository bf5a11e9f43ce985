package org.huiyin.petition.routing;

import java.util.Optional;
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

/**
 * Forwards (转送) a petition to the organ that is competent for it, within 15 days of receipt (Art 22): an office sends it to an organ or hands
 * it down to the office below, an organ hands it down to a lower organ.
 */
@Component
@Takes(Action.FORWARD)
final class ForwardPetition implements Act<ForwardPetition.Facts> {

    record Facts(@Nullable String to, @Nullable String reason) {}

    private final Destination destination;
    private final Dispatch dispatch;

    ForwardPetition(Destination destination, Dispatch dispatch) {
        this.destination = destination;
        this.dispatch = dispatch;
    }

    @Override
    public Optional<Outcome.Refused> bar(Situation situation) {
        return situation.unready();
    }

    @Override
    public void check(Situation situation, Facts facts) {
        new Checks().required("to", facts.to(), 100).optional("reason", facts.reason(), 2000).complain();
        destination.check(facts.to());
    }

    @Override
    public Decision decide(Situation situation, Facts facts) {
        var unit = destination.of(situation, facts.to());
        return dispatch.told(situation, unit, Decision.changing(dispatch.sent(situation, unit, Status.FORWARDED, null))
                .fact("to", unit.id())
                .paper(dispatch.letter(NoticeKind.FORWARDING, situation, unit, facts.reason()).done())
                .reason(facts.reason()));
    }
}
