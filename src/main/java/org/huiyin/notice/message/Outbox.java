package org.huiyin.notice.message;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where a message is put down. It leaves after the commit of whoever decided it, and not at all if that is rolled back. */
@Component
public class Outbox {

    private final OutboxRows rows;
    private final SendMessages sending;

    Outbox(OutboxRows rows, SendMessages sending) {
        this.rows = rows;
        this.sending = sending;
    }

    /** Writes the message down; the caller's transaction must be open. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Message message) {
        rows.write(message);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // at once, for somebody waits for it; the timer comes for what this misses
                Thread.ofVirtual().name("outbox").start(sending::sendDue);
            }
        });
    }
}
