package org.huiyin.reception.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.deadline.DueDates;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the day of a centre. Nobody is sent home by it: whoever still waits is named, and gets a number for the next working day. */
@Component
public class CloseCentre {

    private final CentreRows rows;
    private final TicketRows tickets;
    private final TicketBook book;
    private final DueDates dates;
    private final LegalTime time;

    CloseCentre(CentreRows rows, TicketRows tickets, TicketBook book, DueDates dates, LegalTime time) {
        this.rows = rows;
        this.tickets = tickets;
        this.book = book;
        this.dates = dates;
        this.time = time;
    }

    /** {@code carry}: give those who still wait a number for the next working day. */
    public record Closing(@Nullable Boolean carry) {}

    /** @param next the day for which numbers were given */
    public record Closed(LocalDate next, List<Carried> carried) {}

    /**
     * @return nothing if it is another office's
     * @throws InvalidInput on {@code day} if it was closed; on {@code tickets} naming those who are at a window, or still wait and shall not be carried over
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Closed> close(Actor actor, long centre, Closing closing) {
        return rows.find(centre).filter(there -> there.office().equals(actor.unit())).flatMap(there -> rows.hold(centre, true)).map(there -> {
            if (tickets.closed(centre, time.today())) {
                throw InvalidInput.of("day", "reception.centre.day-closed");
            }
            var open = tickets.open(centre, time.today());
            refuse(open.stream().filter(ticket -> ticket.state() == TicketState.CALLED).toList(), "reception.centre.at-windows");
            if (!Boolean.TRUE.equals(closing.carry())) {
                refuse(open, "reception.centre.still-waiting");
            }
            var next = dates.workingDaysAfter(time.today(), 1);
            var carried = book.carry(there, time.today(), next, actor.account());
            rows.shutAll(centre);
            tickets.close(there, time.today(), actor.account(), time.instant());
            return new Closed(next, carried);
        });
    }

    private static void refuse(List<QueueTicket> those, String why) {
        if (!those.isEmpty()) {
            throw InvalidInput.of("tickets", why, those.stream().map(QueueTicket::code).collect(Collectors.joining(" ")));
        }
    }
}
