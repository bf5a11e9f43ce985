package org.huiyin.petition.succession;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.petition.lifecycle.Offices;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.petition.succession.SuccessionRows.Accusing;
import org.huiyin.petition.succession.SuccessionRows.Left;
import org.huiyin.runtime.JsonFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Whoever continues a dissolved unit answers for its old accounts (Art 24): every petition in which it had a part is handed over, one by one, each with
 * its event and in a short transaction of its own. Broken off, it goes on with what is left.
 */
@Component
public class HandOverToSuccessors {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverToSuccessors.class);
    private static final int BATCH = 50;

    private final Organisations organisations;
    private final SuccessionRows rows;
    private final Door door;
    private final Sight sight;
    private final Offices offices;
    private final AtomicBoolean running = new AtomicBoolean();

    HandOverToSuccessors(Organisations organisations, SuccessionRows rows, Door door, Sight sight, Offices offices) {
        this.organisations = organisations;
        this.rows = rows;
        this.door = door;
        this.sight = sight;
        this.offices = offices;
    }

    /** Hands over everything that dissolved units have a part in; nothing where that is being done on this node already. */
    public void handOver() {
        if (running.compareAndSet(false, true)) {
            try {
                organisations.dissolved().forEach(this::handOver);
            } finally {
                running.set(false);
            }
        }
    }

    private void handOver(String unit) {
        rows.begin(unit);
        for (var batch = rows.left(unit, 0, BATCH); !batch.isEmpty(); batch = rows.left(unit, batch.getLast().id(), BATCH)) {
            batch.forEach(petition -> pass(petition, Map.of("from", unit)));
            rows.looked(unit, batch.size());
        }
        rows.finish(unit);
        leaveTheAccused(unit, organisations.current(unit));
    }

    /** What accuses the dissolved unit, or one above it, leaves whoever is one with it now, for the organ or office above (Art 30). */
    private void leaveTheAccused(String unit, Organisation successor) {
        var accused = sight.lineage(unit);
        for (var batch = rows.accusing(accused, successor.id(), 0, BATCH); !batch.isEmpty(); batch = rows.accusing(accused, successor.id(), batch.getLast().left().id(), BATCH)) {
            batch.forEach(petition -> pass(petition.left(), Map.of("from", successor.id(), "to", above(successor, petition))));
        }
    }

    private String above(Organisation successor, Accusing petition) {
        var organ = successor.kind() == Organisation.Kind.PETITION_OFFICE ? Optional.<Organisation>empty() : offices.above(successor.id(), petition.excluded());
        return organ.orElseGet(() -> offices.officeFor(petition.region(), petition.excluded())).id();
    }

    /** One that cannot be handed over, since its successor is accused, holds up no other; the office names whom it goes to. */
    private void pass(Left petition, Map<String, String> facts) {
        try {
            var outcome = door.pass(Actor.SYSTEM, petition.number(), null, Action.HAND_OVER, JsonFacts.of(facts));
            if (outcome instanceof Outcome.Refused refused) {
                LOG.warn("a petition of the dissolved unit {} waits for its office to hand it over: {}", facts.get("from"), refused.code());
            }
        } catch (RuntimeException e) {
            LOG.error("a petition of the dissolved unit {} could not be handed over; the next round tries again", facts.get("from"), e);
        }
    }
}
