package org.huiyin.reception.batch;

import java.util.List;
import org.huiyin.notice.message.Outbox;
import org.huiyin.reception.Reception;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those who registered, by SMS or the message platform; whoever left no mobile number is marked to be called. The caller's transaction must be open. */
@Component
class TellBatches {

    private final SealedBatches sealed;
    private final BatchLog log;
    private final BatchWords words;
    private final ReachBatch reach;
    private final Outbox outbox;
    private final JdbcClient jdbc;

    TellBatches(SealedBatches sealed, BatchLog log, BatchWords words, ReachBatch reach, Outbox outbox, JdbcClient jdbc) {
        this.sealed = sealed;
        this.log = log;
        this.words = words;
        this.reach = reach;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /** They have a place now. */
    void movedUp(Reception day, List<Batch> moved) {
        jdbc.sql("select * from batch where id = any(?)").param(moved.stream().map(Batch::id).toArray(Long[]::new)).query(BatchRows::kept).list()
                .forEach(kept -> tell(kept, words.movedUp(kept.batch(), day)));
    }

    /** Their code was given anew: whoever did not ask for that learns of it. */
    void codeAnew(BatchRows.Kept kept) {
        tell(kept, words.codeAnew(kept.batch()));
    }

    /** @param text nothing personal: the number, the day and where to look */
    void tell(BatchRows.Kept kept, String text) {
        var message = reach.message(sealed.open(kept), text);
        message.ifPresent(outbox::put);
        log.add(kept.batch(), "system", message.isPresent() ? "told" : "to-call");
    }
}
