package org.huiyin.reception.followup;

import java.time.LocalDate;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a promise into the book, wherever it was made. Called by use cases of the house: they have looked at the right, vouch that nobody is accused,
 * and have it in their own transaction.
 */
@Component
public class TakePromise {

    private final HandedTo handedTo;
    private final ColourDates dates;
    private final FollowUpBook book;
    private final IdBlocks ids;
    private final LegalTime time;

    TakePromise(HandedTo handedTo, ColourDates dates, FollowUpBook book, IdBlocks ids, LegalTime time) {
        this.handedTo = handedTo;
        this.dates = dates;
        this.book = book;
        this.ids = ids;
        this.time = time;
    }

    /** @throws InvalidInput naming every field at fault; on {@code promised} if something was handed over of it before */
    @Transactional
    public FollowUp take(Actor actor, Origin origin, HandOverOrder order) {
        return take(actor, origin, order, time.today());
    }

    /** The same, handed on earlier: on paper, where there was no network. @param handedOn day 1 */
    @Transactional
    public FollowUp take(Actor actor, Origin origin, HandOverOrder order, LocalDate handedOn) {
        order.checks().complain();
        return take(actor, origin, order, handedTo.of(order), handedOn);
    }

    /**
     * Puts a promise that is in the book already under a leader who watches over it; unit, colour and date stay.
     *
     * @throws InvalidInput on {@code chainAccount} if there is no such leader, on {@code version} if it ended meanwhile
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public void watchOver(Actor actor, long promise, String chain, @Nullable String account) {
        var standing = book.rows().find(promise).orElseThrow(() -> InvalidInput.of("version", "reception.changed"));
        book.watch(actor, standing, handedTo.of(new HandOverOrder(chain, chain, chain, account, standing.unit(), standing.colour())), account);
    }

    /** By when a promise is due that is handed on on that day. */
    public LocalDate due(String region, LocalDate handedOn, Colour colour) {
        return dates.due(region, handedOn, colour);
    }

    /** What a promise came from turned out to accuse somebody: it is shown to nobody from now on, and lives on in the sealed matter. */
    @Transactional
    public void withhold(Source source, long subject) {
        book.rows().withhold(source, subject);
    }

    FollowUp take(Actor actor, Origin origin, HandOverOrder order, HandedTo.Chain to) {
        return take(actor, origin, order, to, time.today());
    }

    private FollowUp take(Actor actor, Origin origin, HandOverOrder order, HandedTo.Chain to, LocalDate handedOn) {
        var colour = Objects.requireNonNull(order.colour());
        return book.open(actor, new FollowUp(ids.next(), origin.source(), origin.subject(), origin.number(), origin.office(), origin.region(), to.leader(), to.leader(), to.chain(),
                order.chainAccount(), to.unit(), colour, handedOn, dates.due(origin.region(), handedOn, colour), FollowUpState.HANDED_OVER, null, null, delegate(actor, origin, order), 1), Objects.requireNonNull(order.promised()));
    }

    /** An instruction is given by the leader who watches over it; whoever else wrote it down did so in that leader's name. */
    private static @Nullable String delegate(Actor actor, Origin origin, HandOverOrder order) {
        return origin.source() == Source.INSTRUCTION && order.chainAccount() != null && !order.chainAccount().equals(actor.account()) ? actor.account() : null;
    }
}
