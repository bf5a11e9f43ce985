package org.huiyin.access.staff;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Use case: where am I signed in, and sign me out there. {@code own} is the id of the session that asks. */
@Service
public class OwnSessions {

    private final SessionRows rows;

    OwnSessions(SessionRows rows) {
        this.rows = rows;
    }

    @Needs(Right.OWN_ACCOUNT)
    public List<StaffSession> list(Actor actor, @Nullable String own) {
        return rows.of(actor.account(), own);
    }

    /** Ends one session of one's own; nothing happens if it has ended already or is somebody else's. */
    @Needs(Right.OWN_ACCOUNT)
    public void end(Actor actor, String id) {
        rows.end(actor.account(), id);
    }

    /** @return how many sessions ended */
    @Needs(Right.OWN_ACCOUNT)
    public int endOthers(Actor actor, @Nullable String own) {
        return rows.endAllBut(actor.account(), own);
    }
}
