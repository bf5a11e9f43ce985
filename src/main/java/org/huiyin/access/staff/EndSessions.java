package org.huiyin.access.staff;

import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator signs somebody out. */
@Service
public class EndSessions {

    private final SessionRows sessions;
    private final AccountLog log;

    EndSessions(SessionRows sessions, AccountLog log) {
        this.sessions = sessions;
        this.log = log;
    }

    /** One session of the account, or all where {@code id} is blank; nothing is noted if none was open. */
    @Needs(Right.MANAGE_ACCOUNTS)
    @Transactional
    public void end(Actor actor, String account, String id) {
        if ((id.isBlank() ? sessions.endAllBut(account, null) : sessions.end(account, id)) > 0) {
            log.note(actor, account, AccountChange.What.SIGNED_OUT);
        }
    }
}
