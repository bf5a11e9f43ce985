package org.huiyin.demo;

import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.duty.NameDelegate;
import org.huiyin.reception.hall.DelegateRoom;
import org.huiyin.reception.hall.RateOnPaper;
import org.huiyin.reception.hall.RecordTalk;
import org.huiyin.reception.hall.TalkOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was written down in the rooms of a reception day of the demo world: by the office, by a leader's delegate, and what people ticked on paper. */
@Component
@Profile("demo")
record HeldRecords(RecordTalk recording, NameDelegate naming, DelegateRoom delegates, RateOnPaper rating, DemoAccounts accounts) {

    /** @return the delegation under which that account writes from today on */
    long name(Actor by, String leader, String account) {
        var whose = naming.leaders(by).stream().filter(one -> one.line().equals(leader)).findFirst().orElseThrow();
        return naming.name(by, new NameDelegate.DelegateOrder(whose.id(), account, null, null)).id();
    }

    void write(Actor by, Reception day, Batch called, long delegation, CSVRecord row) {
        var said = new TalkOrder(row.get("result"), row.get("summary"), row.get("answer"), null, HeldTalks.SIGNED, null, null);
        if (row.get("recorder").isEmpty()) {
            recording.record(by, day.id(), called.seq(), said).orElseThrow();
        } else {
            delegates.record(accounts.actor(row.get("recorder")), delegation, day.id(), called.seq(), said).orElseThrow();
        }
        if (!row.get("rated").isEmpty()) {
            rating.enter(by, day.id(), called.seq(), row.get("rated")).orElseThrow();
        }
    }

    /** Who received them. */
    String leader(Actor by, Reception day, Batch called) {
        return recording.look(by, day.id(), called.seq()).orElseThrow().leaders().getFirst();
    }
}
