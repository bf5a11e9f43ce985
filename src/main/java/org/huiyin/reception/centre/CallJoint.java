package org.huiyin.reception.centre;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.coordination.joint.CallUnits;
import org.huiyin.coordination.joint.Summons;
import org.huiyin.coordination.joint.SummonsOrder;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From a window a joint reception is called for whoever stands there. */
@Component
public class CallJoint {

    private final OwnWindow own;
    private final CentreRows rows;
    private final TicketRows tickets;
    private final TicketBook book;
    private final CallUnits calling;

    CallJoint(OwnWindow own, CentreRows rows, TicketRows tickets, TicketBook book, CallUnits calling) {
        this.own = own;
        this.rows = rows;
        this.tickets = tickets;
        this.book = book;
        this.calling = calling;
    }

    /**
     * Calls them to that window, unless another place is said.
     *
     * @throws InvalidInput as when they are called from anywhere; on {@code ticket} if nobody is at the window, or a joint reception was called for them already
     */
    @Needs(Right.SUMMON)
    @Transactional
    public Optional<Summons> call(Actor actor, long centre, int number, SummonsOrder order) {
        NoRight.unless(actor, Right.SERVE_WINDOW);
        return own.hold(actor, centre, number).map(window -> {
            var called = book.at(window);
            if (called.summons() != null) {
                throw InvalidInput.of("ticket", "reception.centre.joint-already");
            }
            var summons = calling.call(actor, order.at(rows.find(centre).orElseThrow().place() + ' ' + window.title(), null), called.code());
            tickets.joint(called, summons.id());
            return summons;
        });
    }
}
