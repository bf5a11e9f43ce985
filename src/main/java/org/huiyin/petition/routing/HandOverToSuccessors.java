package org.huiyin.petition.routing;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.OrganisationsChanged;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.lifecycle.Door;
import org.huiyin.runtime.JsonFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whoever continues a dissolved unit answers for its old accounts (Art 24): every petition in which it had a part is handed over, one by one, each with
 * its event. Looks again from time to time, so that what a crash left over is taken up.
 */
@Component
class HandOverToSuccessors {

    private static final Logger LOG = LoggerFactory.getLogger(HandOverToSuccessors.class);
    private static final int BATCH = 200;

    private record Left(long id, String number, String unit) {}

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Door door;

    HandOverToSuccessors(JdbcClient jdbc, Organisations organisations, Door door) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.door = door;
    }

    @EventListener
    void on(OrganisationsChanged changed) {
        handOver();
    }

    /** Hands over everything that dissolved units have a part in. */
    void handOver() {
        for (var unit : organisations.dissolved()) {
            for (var left = left(unit, 0); !left.isEmpty(); left = left(unit, left.getLast().id())) {
                left.forEach(this::handOver);
            }
        }
    }

    /** One that cannot be handed over, since its successor is accused, holds up no other; the office names whom it goes to. */
    private void handOver(Left petition) {
        try {
            var outcome = door.pass(Actor.SYSTEM, petition.number(), null, Action.HAND_OVER, JsonFacts.of(Map.of("from", petition.unit())));
            if (outcome instanceof Outcome.Refused refused) {
                LOG.warn("a petition of the dissolved unit {} waits for its office to hand it over: {}", petition.unit(), refused.code());
            }
        } catch (RuntimeException e) {
            LOG.error("a petition of the dissolved unit {} could not be handed over; the next round tries again", petition.unit(), e);
        }
    }

    private List<Left> left(String unit, long after) {
        return jdbc.sql("""
                select id, number from petition
                 where (holder = :unit or office = :unit or circle @> array[:unit]::text[]) and id > :after order by id limit :batch""")
                .param("unit", unit).param("after", after).param("batch", BATCH)
                .query((row, n) -> new Left(row.getLong("id"), row.getString("number"), unit)).list();
    }
}
