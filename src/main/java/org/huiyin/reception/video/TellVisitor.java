package org.huiyin.reception.video;

import org.huiyin.notice.message.Outbox;
import org.huiyin.notice.message.ReachPhone;
import org.springframework.stereotype.Component;

/** Tells those who asked, by SMS or the message platform; whoever left no mobile number is marked to be called. The caller's transaction must be open. */
@Component
class TellVisitor {

    private final SealedVisits sealed;
    private final VisitLog log;
    private final VisitWords words;
    private final ReachPhone reach;
    private final Outbox outbox;

    TellVisitor(SealedVisits sealed, VisitLog log, VisitWords words, ReachPhone reach, Outbox outbox) {
        this.sealed = sealed;
        this.log = log;
        this.words = words;
        this.reach = reach;
        this.outbox = outbox;
    }

    /** @param what last part of the key of what is said: nothing personal, the time and where to look */
    void tell(VisitRows.Kept kept, String what) {
        var message = reach.message(sealed.wish(kept).phone(), words.say(what, kept.visit()));
        message.ifPresent(outbox::put);
        log.add(kept.visit(), "system", message.isPresent() ? "told" : "to-call", null);
    }
}
