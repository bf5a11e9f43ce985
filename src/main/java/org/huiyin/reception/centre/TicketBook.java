package org.huiyin.reception.centre;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which numbers come into being and move; whatever passes is written down. */
@Component
record TicketBook(CentreRows centres, TicketRows tickets, CentreWaiting waiting, LegalTime time) {

    /** @throws InvalidInput on {@code line} if nobody would call it; on {@code day} if the day was closed */
    IssuedTicket issue(Centre centre, Line line, @Nullable Integer wanted, String account) {
        centres.hold(centre.id(), false);
        if (tickets.closed(centre.id(), time.today())) {
            throw InvalidInput.of("day", "reception.centre.day-closed");
        }
        var windows = centres.windows(centre.id()).stream().filter(window -> window.endedOn() == null).toList();
        if (windows.stream().noneMatch(window -> wanted == null ? window.line() == line || window.line() == Line.ANY : window.number() == wanted)) {
            throw InvalidInput.of(wanted == null ? "line" : "window", "reception.centre.no-window");
        }
        var made = tickets.issue(centre, time.today(), line, wanted, time.instant());
        tickets.log(made, account, "issued", time.instant());
        return waiting.of(made);
    }

    /** Each that has no end by then gets a number of that day in its place, in the order in which it waited. */
    List<Carried> carry(Centre centre, LocalDate until, LocalDate to, String account) {
        return tickets.open(centre.id(), until).stream().map(old -> {
            var fresh = tickets.issue(centre, to, old.line(), old.wanted(), time.instant());
            tickets.carried(old, fresh, time.instant());
            tickets.log(old, account, "carried", time.instant());
            tickets.log(fresh, account, "issued", time.instant());
            return new Carried(old, fresh);
        }).toList();
    }

    Optional<QueueTicket> call(CentreWindow window, String account) {
        var called = tickets.call(window, time.today(), time.instant());
        called.ifPresent(ticket -> tickets.log(ticket, account, "called", time.instant()));
        return called;
    }

    /** @throws InvalidInput on {@code ticket} if nobody is at that window */
    QueueTicket at(CentreWindow window) {
        return tickets.at(window).orElseThrow(() -> InvalidInput.of("ticket", "reception.centre.nobody-there"));
    }

    QueueTicket end(QueueTicket called, String account, TicketState state, @Nullable TicketResult result, @Nullable String petition) {
        if (!tickets.end(called, state, result, petition, time.instant())) {
            throw InvalidInput.of("ticket", "reception.centre.nobody-there");
        }
        tickets.log(called, account, state.code(), time.instant());
        return tickets.find(called.centre(), called.id()).orElseThrow();
    }

    QueueTicket handOn(QueueTicket called, int window, String account) {
        tickets.handOn(called, window);
        tickets.log(called, account, "handed-on", time.instant());
        return tickets.find(called.centre(), called.id()).orElseThrow();
    }
}
