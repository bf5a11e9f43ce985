package org.huiyin.runtime;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps what is held in memory in step with tables that were just written. */
public final class Memory {

    private Memory() {}

    /** Takes it anew at once, for whoever reads on; and again when the transaction around ends, if there is one: it may be rolled back, or others may have looked before the commit. */
    public static void renew(Runnable renewal) {
        renewal.run();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    renewal.run();
                }
            });
        }
    }
}
