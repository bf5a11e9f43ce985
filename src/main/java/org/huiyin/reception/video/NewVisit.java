package org.huiyin.reception.video;

import org.huiyin.directory.Organisation;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a request down that has been checked, in the caller's transaction if there is one. */
@Component
class NewVisit {

    private final VisitRows rows;
    private final VisitLog log;
    private final SealedVisits sealed;
    private final KeyedHash hashes;
    private final IdBlocks ids;
    private final LegalTime time;

    NewVisit(VisitRows rows, VisitLog log, SealedVisits sealed, KeyedHash hashes, IdBlocks ids, LegalTime time) {
        this.rows = rows;
        this.log = log;
        this.sealed = sealed;
        this.hashes = hashes;
        this.ids = ids;
        this.time = time;
    }

    @Transactional
    AskedVisit add(Organisation office, VisitOrder order, boolean accusation) {
        var now = time.instant();
        var visit = new Visit(ids.next(), office.id(), office.region(), VisitState.ASKED, accusation, order.petition(), null, null, null, now, null, null, null, 1, now, null);
        var code = QueryCode.fresh();
        rows.add(visit, hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(visit.number(), code)), sealed.seal(visit.id(), order.told()));
        log.add(visit, "visitor", "asked", null);
        return new AskedVisit(visit, code);
    }
}
