package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.petition.Knock;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;

/** Number and code open a batch. A wrong code and an unknown number look alike, and too many of them shut the door for a while. */
@Component
class OpenBatch {

    private static final String SUBJECT = "batch:";

    private final BatchRows rows;
    private final KeyedHash hashes;
    private final Knock knock;

    OpenBatch(BatchRows rows, KeyedHash hashes, Knock knock) {
        this.rows = rows;
        this.hashes = hashes;
        this.knock = knock;
    }

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    Optional<BatchRows.Kept> open(String client, String number, String code) {
        var parsed = BatchNumber.of(number);
        var subject = parsed.map(known -> SUBJECT + Batch.number(known.reception(), known.seq())).orElse(SUBJECT + "malformed");
        return knock.open(client, subject, () -> parsed.flatMap(known -> rows.find(known.reception(), known.seq())).filter(kept -> knock.fits(kept.code(), kept.batch().number(), code)));
    }

    /** A fresh code, told this one time; the one before it opens nothing any more. */
    String anew(Batch batch) {
        var code = QueryCode.fresh();
        rows.code(batch, hashed(batch.number(), code));
        return code;
    }

    byte[] hashed(String number, String code) {
        return hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(number, code));
    }
}
