package org.huiyin.reception.centre;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.Coded;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** At a window: it is opened, the next is called, heard, handed on, and ends with a result. Whoever acts holds the window's row. */
@Component
public class ServeWindow {

    private final OwnWindow own;
    private final CentreRows rows;
    private final TicketRows tickets;
    private final TicketBook book;
    private final ReadFile files;
    private final LegalTime time;

    ServeWindow(OwnWindow own, CentreRows rows, TicketRows tickets, TicketBook book, ReadFile files, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.tickets = tickets;
        this.book = book;
        this.files = files;
        this.time = time;
    }

    /** {@code result}: answered, petition, joint, mediation or legal-path. {@code petition}: number of the one that was registered, if it is in sight. */
    public record Outcome(@Nullable String result, @Nullable String petition) {}

    /** {@code window}: number of the window to which they go. */
    public record HandOn(@Nullable Integer window) {}

    /**
     * Somebody sits down. What was left over from days before gets a number of today first, so that nobody is forgotten.
     *
     * @throws InvalidInput on {@code window} if it is closed for good; on {@code day} if the day was closed
     */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<CentreWindow> open(Actor actor, long centre, int number) {
        rows.hold(centre, true);
        return own.hold(actor, centre, number).map(window -> {
            new Checks().that(window.endedOn() == null, "window", "reception.centre.ended").that(!tickets.closed(centre, time.today()), "day", "reception.centre.day-closed").complain();
            rows.sit(window, actor.account());
            book.carry(rows.find(centre).orElseThrow(), time.today().minusDays(1), time.today(), actor.account());
            return rows.window(centre, number).orElseThrow();
        });
    }

    /** Nobody sits there any more; what waited for it alone waits for its line again. @throws InvalidInput on {@code window} if somebody is at it */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<CentreWindow> shut(Actor actor, long centre, int number) {
        return own.hold(actor, centre, number).map(window -> {
            new Checks().that(tickets.at(window).isEmpty(), "window", "reception.centre.somebody-there").complain();
            rows.sit(window, null);
            tickets.release(window);
            return rows.window(centre, number).orElseThrow();
        });
    }

    /** Calls the one that has waited longest among those whom this window takes. @throws InvalidInput on {@code window} if it is shut, somebody is at it, or nobody waits */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<QueueTicket> call(Actor actor, long centre, int number) {
        return own.hold(actor, centre, number).map(window -> {
            OwnWindow.open(window);
            tickets.at(window).ifPresent(inside -> {
                throw InvalidInput.of("window", "reception.centre.busy", inside.code());
            });
            return book.call(window, actor.account()).orElseThrow(() -> InvalidInput.of("window", "reception.centre.nobody"));
        });
    }

    /** They were called and did not come. @throws InvalidInput on {@code ticket} if nobody is called */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<QueueTicket> absent(Actor actor, long centre, int number) {
        return own.hold(actor, centre, number).map(window -> book.end(book.at(window), actor.account(), TicketState.ABSENT, null, null));
    }

    /** Ends it. @throws InvalidInput naming every field at fault; on {@code ticket} if nobody is there; on {@code petition} if none of that number is in sight */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<QueueTicket> end(Actor actor, long centre, int number, Outcome outcome) {
        return own.hold(actor, centre, number).map(window -> {
            var called = book.at(window);
            new Checks().required("result", outcome.result(), 20).oneOf("result", outcome.result() == null || outcome.result().isBlank() ? null : outcome.result(), TicketResult.codes())
                    .that(!TicketResult.JOINT.code().equals(outcome.result()) || called.summons() != null, "result", "reception.centre.call-first").complain();
            var result = Coded.of(TicketResult.class, Objects.requireNonNull(outcome.result()));
            return book.end(called, actor.account(), TicketState.SERVED, result, petition(actor, outcome.petition()));
        });
    }

    private @Nullable String petition(Actor actor, @Nullable String number) {
        return number == null || number.isBlank() ? null
                : files.glance(actor, number.strip()).orElseThrow(() -> InvalidInput.of("petition", "reception.batch.no-petition")).number();
    }

    /** To another window, with number and waiting time kept. @throws InvalidInput on {@code window} if there is none, it is shut, or it is this one; on {@code ticket} if nobody is there */
    @Needs(Right.SERVE_WINDOW)
    @Transactional
    public Optional<QueueTicket> handOn(Actor actor, long centre, int number, HandOn to) {
        return own.hold(actor, centre, number).map(window -> {
            var called = book.at(window);
            var other = to.window() == null || to.window() == number ? Optional.<CentreWindow>empty() : rows.window(centre, to.window()).filter(CentreWindow::opened);
            new Checks().that(other.isPresent(), "window", "reception.centre.no-other").complain();
            return book.handOn(called, other.orElseThrow().number(), actor.account());
        });
    }
}
