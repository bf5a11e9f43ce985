package org.huiyin.reception.centre;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever sits at a window has before them. */
@Component
public class LookAtWindow {

    private static final int SHOWN = 30;

    private final OwnWindow own;
    private final CentreRows rows;
    private final TicketRows tickets;
    private final LegalTime time;

    LookAtWindow(OwnWindow own, CentreRows rows, TicketRows tickets, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.tickets = tickets;
        this.time = time;
    }

    /**
     * A window on its day.
     *
     * @param there   who is called or there; {@code null} where nobody is
     * @param waiting the next thirty that it may call
     * @param others  windows that are open, to hand on to
     */
    public record WindowSheet(Centre centre, CentreWindow window, @Nullable QueueTicket there, List<QueueTicket> waiting, List<CentreWindow> others) {}

    /** A centre with the windows at which the reader may sit. @param left numbers of today and before that have no end yet, for the office that keeps it */
    public record CentreSheet(Centre centre, List<CentreWindow> windows, List<QueueTicket> left, boolean closed, boolean keeps) {}

    /** Nothing if it is not the own office's, nor the own department's. */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<WindowSheet> look(Actor actor, long centre, int number) {
        return own.hold(actor, centre, number).map(window -> new WindowSheet(rows.find(centre).orElseThrow(), window, tickets.at(window).orElse(null), tickets.waiting(window, time.today(), SHOWN),
                rows.windows(centre).stream().filter(other -> other.opened() && other.number() != number).toList()));
    }

    /** Nothing if it is not the own office's, and none of its windows is the own department's. */
    @Needs(Right.SERVE_WINDOW)
    public Optional<CentreSheet> centre(Actor actor, long centre) {
        return rows.find(centre).map(there -> {
            var keeps = there.office().equals(actor.unit());
            return new CentreSheet(there, own.of(actor, there), keeps ? tickets.open(centre, time.today()) : List.of(), tickets.closed(centre, time.today()), keeps);
        }).filter(sheet -> sheet.keeps() || !sheet.windows().isEmpty());
    }

    /** The centres at which the own unit has a part. */
    @Needs(Right.SERVE_WINDOW)
    public List<Centre> centres(Actor actor) {
        return own.centres(actor);
    }
}
