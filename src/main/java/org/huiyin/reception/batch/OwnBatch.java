package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.access.GuessLimit;
import org.huiyin.petition.QueryCode;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.KeyedHash;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows those who registered what became of it, for number and code, and lets them call it off. A wrong code and an unknown number look alike. */
@Component
public class OwnBatch {

    private static final String SUBJECT = "batch:";

    private final BatchRows rows;
    private final KeyedHash hashes;
    private final GuessLimit limit;
    private final SealedBatches sealed;
    private final Receptions receptions;
    private final EndBatch ending;

    OwnBatch(BatchRows rows, KeyedHash hashes, GuessLimit limit, SealedBatches sealed, Receptions receptions, EndBatch ending) {
        this.rows = rows;
        this.hashes = hashes;
        this.limit = limit;
        this.sealed = sealed;
        this.receptions = receptions;
        this.ending = ending;
    }

    /**
     * What they see.
     *
     * @param title  as they said it; empty once it was given up
     * @param before how many wait before them; 0 where they do not wait
     */
    public record Own(Batch batch, Reception day, String title, int before) {}

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<Own> read(String client, String number, String code) {
        return open(client, number, code).map(kept -> {
            var batch = kept.batch();
            return new Own(batch, receptions.find(batch.reception()).orElseThrow(), sealed.open(kept).title(), ending.before(batch));
        });
    }

    /**
     * They will not come; whoever waits longest gets the place.
     *
     * @throws org.huiyin.runtime.InvalidInput on {@code number} if it has ended, or the day has begun for them
     */
    @Transactional
    public Optional<Batch> callOff(String client, String number, String code) {
        return open(client, number, code).map(kept -> ending.callOff(kept.batch()));
    }

    private Optional<BatchRows.Kept> open(String client, String number, String code) {
        var parsed = BatchNumber.of(number);
        var subject = parsed.map(known -> SUBJECT + Batch.number(known.reception(), known.seq())).orElse(SUBJECT + "malformed");
        limit.check(client, subject);
        var found = parsed.flatMap(known -> rows.find(known.reception(), known.seq()))
                .filter(kept -> hashes.matches(kept.code(), KeyedHash.Of.QUERY_CODE, QueryCode.bound(kept.batch().number(), code)));
        if (found.isEmpty()) {
            limit.failed(client, subject);
        }
        return found;
    }
}
