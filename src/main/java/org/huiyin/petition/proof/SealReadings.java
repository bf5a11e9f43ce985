package org.huiyin.petition.proof;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what was read since the last seal into the next one. */
@Component
class SealReadings {

    private final JdbcClient jdbc;
    private final ReadingHeads heads;
    private final TransactionTemplate apart;

    SealReadings(JdbcClient jdbc, ReadingHeads heads, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.heads = heads;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In the transaction of the seal. */
    void take(int seal) {
        var after = jdbc.sql("select coalesce(max(upto_id), 0) from sealed_reading").query(Long.class).single();
        heads.between(seal, after, settled()).forEach(day -> {
            jdbc.sql("insert into sealed_reading (seal, day, after_id, upto_id, times, head) values (?, ?, ?, ?, ?, ?)")
                    .params(seal, day.day(), day.afterId(), day.uptoId(), day.times(), day.head()).update();
            jdbc.sql("insert into sealed_hash (seal, hash, event) values (?, ?, false)").params(seal, day.leaf()).update();
        });
    }

    /** The last row behind which none with a lower number can come any more: the lock waits for those who are writing, for that moment only. */
    private long settled() {
        return Objects.requireNonNull(apart.execute(status -> {
            jdbc.sql("lock table reading in share mode").update();
            return jdbc.sql("select coalesce(max(id), 0) from reading").query(Long.class).single();
        }));
    }
}
