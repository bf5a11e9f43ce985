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
    private final AboutRows about;
    private final SendMessages sending;
    private final boolean answered;

    Outbox(OutboxRows rows, AboutRows about, SendMessages sending, MessageSettings settings) {
        this.rows = rows;
        this.about = about;
        this.sending = sending;
        this.answered = settings.mail().takesReplies();
    }

    /** Writes the message down; the caller's transaction must be open. @return its number, to ask for it later */
    @Transactional(propagation = Propagation.MANDATORY)
    public long put(Message message) {
        var id = rows.write(message);
        sendAfterCommit();
        return id;
    }

    /**
     * Writes a message about a petition down, unless the same was written before. Whoever got ten in a day gets the next when a day has passed since the first of them.
     *
     * @return whether it was written
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Message message, About what) {
        var sent = answered && message.channel() == Channel.MAIL ? message.answeredTo(ReplyToken.fresh()) : message;
        var written = about.write(sent, what);
        if (written) {
            sendAfterCommit();
        }
        return written;
    }

    /** Takes back what is to be said of a petition by one way and has not gone out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(long petition, Channel channel) {
        rows.takeBack(petition, channel);
    }

    private void sendAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                // at once, for somebody waits for it; the timer comes for what this misses
                Thread.ofVirtual().name("outbox").start(sending::sendDue);
            }
        });
    }
}
