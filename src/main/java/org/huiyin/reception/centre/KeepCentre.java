package org.huiyin.reception.centre;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office sets up its centre: where it is, which windows there are, and which are closed for good. */
@Component
public class KeepCentre {

    private final CentreRows rows;
    private final TicketRows tickets;
    private final Organisations organisations;
    private final LegalTime time;

    KeepCentre(CentreRows rows, TicketRows tickets, Organisations organisations, LegalTime time) {
        this.rows = rows;
        this.tickets = tickets;
        this.organisations = organisations;
        this.time = time;
    }

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Centre add(Actor actor, CentreOrder order) {
        order.checks().that(actor.unit() != null, "name", "reception.centre.no-unit").complain();
        return rows.add(Objects.requireNonNull(actor.unit()), Objects.requireNonNull(actor.region()), order);
    }

    /** @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Centre> change(Actor actor, long centre, CentreOrder order) {
        return own(actor, centre).map(there -> {
            order.checks().complain();
            fresh(rows.change(centre, order));
            return rows.find(centre).orElseThrow();
        });
    }

    /** A new window, or another in its place. @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile, or is closed for good */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<CentreWindow> put(Actor actor, long centre, WindowOrder order) {
        return own(actor, centre).map(there -> {
            order.checks().that(order.unit() == null || organisations.find(order.unit()).filter(unit -> !unit.dissolved()).isPresent(), "unit", "reception.follow-up.no-unit").complain();
            fresh(rows.put(there, order));
            return rows.window(centre, Objects.requireNonNull(order.number())).orElseThrow();
        });
    }

    /** Closes a window for good; what waited for it alone waits for its line again. @throws InvalidInput on {@code number} if somebody is at it */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<CentreWindow> end(Actor actor, long centre, int number) {
        return own(actor, centre).flatMap(there -> rows.holdWindow(centre, number)).map(window -> {
            new Checks().that(tickets.at(window).isEmpty(), "number", "reception.centre.somebody-there").complain();
            if (window.endedOn() == null) {
                rows.end(window, time.today());
                tickets.release(window);
            }
            return rows.window(centre, number).orElseThrow();
        });
    }

    /** @return what the address of the tablet at the door ends in, shown this once; the one before opens nothing any more */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<String> kiosk(Actor actor, long centre) {
        return own(actor, centre).map(there -> {
            var key = KioskKey.draw();
            rows.kiosk(centre, KioskKey.hash(key));
            return key;
        });
    }

    private Optional<Centre> own(Actor actor, long centre) {
        return rows.find(centre).filter(there -> there.office().equals(actor.unit()));
    }

    private static void fresh(boolean stood) {
        if (!stood) {
            throw InvalidInput.of("version", "reception.changed");
        }
    }

    /** All centres, by their regions; anybody may know of them. */
    public List<Centre> all() {
        return rows.all();
    }

    /** Those that these offices keep, by office; anybody may know of them. */
    public Map<String, List<Centre>> of(Collection<String> offices) {
        return rows.of(List.copyOf(offices)).stream().collect(Collectors.groupingBy(Centre::office));
    }

    /** The windows of a centre, those that are closed for good too. */
    public List<CentreWindow> windows(long centre) {
        return rows.windows(centre);
    }

    /** A centre; anybody may know of it. */
    public Optional<Centre> find(long centre) {
        return rows.find(centre);
    }
}
