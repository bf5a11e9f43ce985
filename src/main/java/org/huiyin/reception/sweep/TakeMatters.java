package org.huiyin.reception.sweep;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.reception.followup.Origin;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes matters into a sweep: each petition becomes a promise with a leader, a unit, a colour and a day; a promise that is late gets the leader. All of them, or none. */
@Component
public class TakeMatters {

    private final SweepRows sweeps;
    private final SweepProposalRows rows;
    private final TakePromise taking;
    private final IdBlocks ids;

    TakeMatters(SweepRows sweeps, SweepProposalRows rows, TakePromise taking, IdBlocks ids) {
        this.sweeps = sweeps;
        this.rows = rows;
        this.taking = taking;
        this.ids = ids;
    }

    /**
     * @return empty if the own office has no such sweep
     * @throws InvalidInput naming every field at fault; on {@code petitions} or {@code promises} those that are not among what is proposed, or that somebody else took meanwhile
     */
    @Needs(Right.FOLLOW_UP)
    @Transactional
    public Optional<Sweep> take(Actor actor, long id, SweepOrder order) {
        return sweeps.hold(actor, id).map(sweep -> {
            order.checks().that(sweep.running(), "petitions", "reception.sweep.ended").complain();
            var petitions = rows.petitions(actor, order.petitions());
            var promises = rows.promises(actor, order.promises());
            new Checks().that(petitions.size() == order.petitions().size(), "petitions", "reception.sweep.not-proposed", missing(order.petitions(), petitions.stream().map(SweepProposal::number).toList()))
                    .that(promises.size() == order.promises().size(), "promises", "reception.sweep.not-proposed", missing(order.promises(), promises.stream().map(SweepProposal::id).toList())).complain();
            petitions.forEach(petition -> promise(actor, sweep, order, petition));
            promises.forEach(promise -> {
                taking.watchOver(actor, promise.id(), Objects.requireNonNull(order.leader()), order.chainAccount());
                add(sweeps.add(actor, sweep, ids.next(), null, promise.id(), promise.reasons()), "promises", promise);
            });
            return sweep;
        });
    }

    private void promise(Actor actor, Sweep sweep, SweepOrder order, SweepProposal petition) {
        var item = ids.next();
        var made = taking.take(actor, new Origin(Source.SWEEP, item, petition.number(), sweep.office(), sweep.region()), order.of(petition));
        add(sweeps.add(actor, sweep, item, petition.id(), made.id(), petition.reasons()), "petitions", petition);
    }

    private static void add(boolean added, String field, SweepProposal matter) {
        new Checks().that(added, field, "reception.sweep.not-proposed", matter.number()).complain();
    }

    private static String missing(Collection<?> asked, List<?> found) {
        var left = new ArrayList<Object>(asked);
        left.removeAll(found);
        return left.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
