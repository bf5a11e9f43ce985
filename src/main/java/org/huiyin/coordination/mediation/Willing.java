package org.huiyin.coordination.mediation;

import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether sides are willing, and whom they take as mediator; the same whether they say so themselves or before an account. The caller holds the mediation. */
@Component
record Willing(MediationBook book, PartyRows parties, RosterRows roster) {

    /** Both once, and it is under way: whoever comes second finds the first. */
    Mediation consent(Mediation held, Side side, String by) {
        parties.consent(held, side, by, book.time().instant());
        var now = book.write(held, by, MediationAct.CONSENTED, side.code(), null);
        return parties.of(held.id()).stream().allMatch(known -> known.party().consentedAt() != null) ? book.to(now, MediationState.UNDER_WAY) : now;
    }

    /** It ends, without disadvantage; nobody needs a reason. */
    Mediation withdraw(Mediation held, Side side, String by, @Nullable String why) {
        new Checks().optional("why", why, 500).complain();
        return book.to(book.write(held, by, MediationAct.WITHDRAWN, side.code(), Typed.said(why)), MediationState.WITHDRAWN);
    }

    /** That side takes whoever is proposed. @param mediator whom it saw proposed: it may be somebody else by now */
    Mediation take(Mediation held, Side side, @Nullable Long mediator, String by) {
        new Checks().present("mediator", mediator).complain();
        if (held.mediator() == null || !held.mediator().equals(mediator)) {
            throw InvalidInput.of("mediator", "coordination.mediation.other-mediator");
        }
        parties.take(held, side);
        return book.write(held, by, MediationAct.TAKEN, side.code(), null);
    }

    /** That side, or the mediator, does not want it to be this one; the next is to be proposed. */
    Mediation challenge(Mediation held, String who, @Nullable String why, String by) {
        new Checks().required("why", why, 500).that(held.mediator() != null, "why", "coordination.mediation.nobody-proposed").complain();
        var mediator = roster.mediator(held.mediator()).orElseThrow();
        book.log().add(held, by, MediationAct.CHALLENGED, who + ' ' + mediator.name(), Typed.said(why));
        return book.rows().mediator(held, null);
    }

    boolean bothTake(Mediation held) {
        return held.mediator() != null && parties.of(held.id()).stream().allMatch(known -> known.party().takes(held));
    }
}
