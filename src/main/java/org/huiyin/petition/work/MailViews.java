package org.huiyin.petition.work;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails the lists that are due: each in a transaction of its own, in which it also gets its next time, so that it leaves once whoever looks. */
@Component
class MailViews {

    private static final Logger LOG = LoggerFactory.getLogger(MailViews.class);
    private static final Duration LATER = Duration.ofHours(1);

    private final ViewMailRows rows;
    private final ViewLetters letters;
    private final TransactionTemplate transaction;
    private final Clock realTime;

    MailViews(ViewMailRows rows, ViewLetters letters, TransactionTemplate transaction, Clock realTime) {
        this.rows = rows;
        this.letters = letters;
        this.transaction = transaction;
        this.realTime = realTime;
    }

    /** Mails the next that is due; one missed by weeks leaves once. @return whether there was one */
    boolean step() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var due = rows.next(realTime.instant());
            due.ifPresent(one -> {
                var saved = status.createSavepoint();
                try {
                    rows.again(one, one.when().after(realTime.instant()));
                    letters.write(one.account(), one.view());
                } catch (RuntimeException e) {
                    LOG.warn("a list could not be mailed: {}", e.getClass().getSimpleName());
                    status.rollbackToSavepoint(saved);
                    rows.again(one, realTime.instant().plus(LATER));
                }
            });
            return due.isPresent();
        }));
    }
}
