package org.huiyin.directory.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.DirectoryChange;
import org.huiyin.directory.DirectoryChange.What;
import org.huiyin.directory.DirectoryLog;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Service;

/**
 * Use cases: an administrator dissolves a unit, or merges several into one, from a day on (Art 24). On that day its accounts go along or end in the same transaction;
 * its petitions pass to the successor after it, each through the one door.
 */
@Service
public class DissolveOrganisations {

    private final WriteDirectory writing;
    private final DissolutionRows planned;
    private final OrderCheck check;
    private final Dissolve dissolve;
    private final DirectoryLog log;
    private final LegalTime time;

    DissolveOrganisations(WriteDirectory writing, DissolutionRows planned, OrderCheck check, Dissolve dissolve, DirectoryLog log, LegalTime time) {
        this.writing = writing;
        this.planned = planned;
        this.check = check;
        this.dissolve = dissolve;
        this.log = log;
        this.time = time;
    }

    /** An order found to be in order. */
    public record Looked(List<Organisation> ending, Organisation successor) {}

    /**
     * Looks at an order, and changes nothing.
     *
     * @throws InvalidInput as {@link #order}
     */
    @Needs(Right.EDIT_DIRECTORY)
    public Looked look(Actor actor, DissolutionOrder order) {
        var checked = check.check(order);
        checked.ending().forEach(this::notYetOrdered);
        return new Looked(checked.ending(), checked.successor());
    }

    /**
     * Orders it; where the day is today, it is done at once.
     *
     * @throws InvalidInput for every field that cannot be taken; then nothing is changed
     */
    @Needs(Right.EDIT_DIRECTORY)
    public List<Dissolution> order(Actor actor, DissolutionOrder order) {
        return writing.write(() -> {
            var checked = check.check(order);
            return checked.ending().stream().map(unit -> ordered(actor, unit, checked, Objects.requireNonNull(order.on()))).toList();
        });
    }

    private Dissolution ordered(Actor actor, Organisation unit, OrderCheck.Checked checked, LocalDate on) {
        notYetOrdered(unit);
        var order = planned.add(unit.id(), checked.successor().id(), on, checked.accounts(), actor.account());
        if (on.isAfter(time.today())) {
            log.note(actor.account(), List.of(new DirectoryChange.Value(What.PLANNED, unit.id(), "successor", null, checked.successor().id() + ' ' + on)));
        } else {
            dissolve.now(actor, unit, checked.successor(), checked.accounts() == Dissolution.Accounts.MOVE);
            planned.done(order.id());
        }
        return order;
    }

    private void notYetOrdered(Organisation unit) {
        if (planned.planned(unit.id()).isPresent()) {
            throw InvalidInput.of("organisations", "directory.change.planned-already", unit.name());
        }
    }

    /** @throws InvalidInput field {@code organisation} if nothing is ordered for it */
    @Needs(Right.EDIT_DIRECTORY)
    public void callOff(Actor actor, String organisation) {
        writing.write(() -> {
            var order = planned.planned(organisation).orElseThrow(() -> InvalidInput.of("organisation", "directory.change.not-planned"));
            planned.calledOff(order.id());
            log.note(actor.account(), List.of(new DirectoryChange.Value(What.CALLED_OFF, organisation, "successor", order.successor() + ' ' + order.on(), null)));
            return order;
        });
    }
}
