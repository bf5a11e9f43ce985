package org.huiyin.directory.change;

import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.directory.WriteDirectory;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Dissolves what was ordered once its day has come. One whose successor is itself gone by then waits for a person. */
@Component
class DissolveOnTheDay {

    private static final Logger LOG = LoggerFactory.getLogger(DissolveOnTheDay.class);

    private final WriteDirectory writing;
    private final DissolutionRows planned;
    private final OrganisationRows rows;
    private final Dissolve dissolve;
    private final LegalTime time;

    DissolveOnTheDay(WriteDirectory writing, DissolutionRows planned, OrganisationRows rows, Dissolve dissolve, LegalTime time) {
        this.writing = writing;
        this.planned = planned;
        this.rows = rows;
        this.dissolve = dissolve;
        this.time = time;
    }

    void look() {
        planned.planned().stream().filter(order -> !order.on().isAfter(time.today())).forEach(this::carryOut);
    }

    private void carryOut(Dissolution order) {
        try {
            writing.write(() -> {
                // called off, or done by another node, while we came
                if (planned.planned(order.organisation()).filter(order::equals).isPresent()) {
                    dissolve.now(new Actor(order.by(), null, null, Set.of()), rows.living("organisation", order.organisation()), rows.living("successor", order.successor()),
                            order.accounts() == Dissolution.Accounts.MOVE);
                    planned.done(order.id());
                }
                return order;
            });
        } catch (InvalidInput gone) {
            LOG.warn("{} could not be dissolved on its day: {}", order.organisation(), gone.getMessage());
        }
    }
}
