package org.huiyin.petition.retention;

import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does what was consented to, a few hundred matters in a transaction; what a stop interrupts goes on where it was. */
@Component
class GiveUpYears {

    private static final int STEPS = 500;

    private final YearRows rows;
    private final GiveUpBeside beside;
    private final TransactionTemplate transaction;
    private final LegalTime time;

    GiveUpYears(YearRows rows, GiveUpBeside beside, TransactionTemplate transaction, LegalTime time) {
        this.rows = rows;
        this.beside = beside;
        this.transaction = transaction;
        this.time = time;
    }

    void run() {
        rows.consented().forEach(year -> {
            for (var step = 0; step < STEPS && step(year) > 0; step++) {
                // the work is in the condition
            }
        });
    }

    private int step(YearRows.Consented year) {
        return transaction.execute(status -> {
            var things = beside.step(year.office(), year.year());
            if (things > 0) {
                rows.count(year.id(), things);
            } else {
                rows.done(year.id(), time.instant());
            }
            return things;
        });
    }
}
