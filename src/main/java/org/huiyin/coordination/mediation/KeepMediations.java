package org.huiyin.coordination.mediation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office takes down what sides say before it, proposes who mediates, and ends what has failed. */
@Component
public class KeepMediations {

    private final MediationBook book;
    private final Willing willing;
    private final ProposeMediator proposing;
    private final Doing doing;

    KeepMediations(MediationBook book, Willing willing, ProposeMediator proposing, Doing doing) {
        this.book = book;
        this.willing = willing;
        this.proposing = proposing;
        this.doing = doing;
    }

    /**
     * What is said or done.
     *
     * @param what     one of {@link SideSays}
     * @param side     {@code first} or {@code second}; for a challenge, {@code mediator} too: whoever stands too near steps aside
     * @param mediator id of who is proposed or taken
     */
    public record Order(@Nullable Integer version, @Nullable String what, @Nullable String side, @Nullable Long mediator, @Nullable String why) {}

    /** Why it ends. */
    public record Ending(@Nullable Integer version, @Nullable String why) {}

    /** How the mediator stands to the sides, as far as was declared: {@code none}, {@code relative}, {@code same-unit} or {@code party}. */
    public record Proposed(@Nullable Integer version, @Nullable Long mediator, @Nullable String ties) {}

    /**
     * A side said something before the account: that it is willing, that it is not (which ends it), that it takes whoever is proposed, or that it does not.
     *
     * @throws InvalidInput naming the field at fault
     */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> say(Actor actor, long id, Order order) {
        return book.rows().find(id).filter(mediation -> mediation.office().equals(actor.unit())).flatMap(mediation -> say(actor, id, order, SideSays.named(order.what())));
    }

    private Optional<Mediation> say(Actor actor, long id, Order order, SideSays what) {
        return act(actor, id, order.version(), what.act(), held -> switch (what) {
            case CONSENT -> willing.consent(held, side(order), actor.account());
            case WITHDRAW -> willing.withdraw(held, side(order), actor.account(), order.why());
            case TAKE -> willing.take(held, side(order), order.mediator(), actor.account());
            case CHALLENGE -> willing.challenge(held, "mediator".equals(order.side()) ? "mediator" : side(order).code(), order.why(), actor.account());
        });
    }

    /** @throws InvalidInput on {@code mediator} if it is none of the own roster today, a party, of the same unit or a relative */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> propose(Actor actor, long id, Proposed order) {
        return act(actor, id, order.version(), MediationAct.PROPOSED, held -> proposing.propose(actor, held, order));
    }

    /** They could not agree, or agreed and did not do it; the usual way goes on. @throws InvalidInput on {@code why} if nothing is said, or nothing is late or told not to be done */
    @Needs(Right.MEDIATE)
    @Transactional
    public Optional<Mediation> end(Actor actor, long id, Ending order) {
        var agreed = book.rows().find(id).filter(one -> one.state() == MediationState.AGREED).isPresent();
        return act(actor, id, order.version(), agreed ? MediationAct.LEFT_UNDONE : MediationAct.GIVEN_UP, held -> {
            var undone = doing.all(held).stream().anyMatch(point -> point.late(book.time().today()) || point.state() == PointState.NOT_DONE);
            new Checks().required("why", order.why(), 500).that(!agreed || undone, "why", "coordination.mediation.nothing-undone").complain();
            var now = book.write(held, actor.account(), agreed ? MediationAct.LEFT_UNDONE : MediationAct.GIVEN_UP, null, Typed.said(order.why()));
            return book.to(now, agreed ? MediationState.NOT_PERFORMED : MediationState.NO_AGREEMENT);
        });
    }

    private Optional<Mediation> act(Actor actor, long id, @Nullable Integer version, MediationAct act, UnaryOperator<Mediation> how) {
        return OfOffice.act(book, actor, id, version, act, how);
    }

    private static Side side(Order order) {
        return Side.named(order.side()).orElseThrow(() -> InvalidInput.of("side", "runtime.not-one-of", String.join(", ", Side.codes())));
    }
}
