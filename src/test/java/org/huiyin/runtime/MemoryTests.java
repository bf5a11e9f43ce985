package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class MemoryTests {

    private final AtomicInteger renewed = new AtomicInteger();

    @Test
    void byItselfItIsRenewedOnce() {
        Memory.renew(renewed::incrementAndGet);
        assertThat(renewed).hasValue(1);
    }

    @Test
    void withinATransactionItIsRenewedAgainAtItsEndThoughThatTookEverythingBack() {
        new TransactionTemplate(new Nowhere()).executeWithoutResult(status -> {
            Memory.renew(renewed::incrementAndGet);
            assertThat(renewed).as("for whoever reads on").hasValue(1);
            status.setRollbackOnly();
        });
        assertThat(renewed).hasValue(2);
    }

    /** Transactions of nothing. */
    private static final class Nowhere extends AbstractPlatformTransactionManager {
        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nothing is opened
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing is kept
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing is taken back
        }
    }
}
