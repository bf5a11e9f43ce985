package org.huiyin.access.absence;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Service;

/** Use case: somebody is back before the last day. */
@Service
public class EndDeputy {

    private final DeputyRows rows;
    private final RunningDeputies running;
    private final LegalTime time;

    EndDeputy(DeputyRows rows, RunningDeputies running, LegalTime time) {
        this.rows = rows;
        this.running = running;
        this.time = time;
    }

    /** Ends it for one's own absence, or as head of the unit; nothing happens if it has ended or is none of one's business. */
    @Needs(Right.NAME_DEPUTY)
    public void end(Actor actor, long id) {
        if (actor.unit() != null) {
            rows.end(id, actor.account(), actor.unit(), NameDeputy.leads(actor), time.instant());
            running.forget();
        }
    }
}
