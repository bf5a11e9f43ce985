package org.huiyin.petition.message;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells those who petition what happened, after it was stored: reads the log behind everybody's back and writes messages down, with the place up to which it read, in
 * one transaction. Whoever left no contact that can be reached, or wished for none, gets none.
 */
@Component
public class TellPetitioners {

    private final NewsFeed feed;
    private final ClosingWindows windows;
    private final WriteNews news;
    private final TransactionTemplate transaction;

    TellPetitioners(NewsFeed feed, ClosingWindows windows, WriteNews news, TransactionTemplate transaction) {
        this.feed = feed;
        this.windows = windows;
        this.news = news;
        this.transaction = transaction;
    }

    /** Tells of everything that is new. */
    public void tell() {
        while (Boolean.TRUE.equals(transaction.execute(status -> next()))) {
            // each batch commits by itself
        }
    }

    private boolean next() {
        var batch = feed.take();
        news.write(batch.news());
        var closing = windows.take();
        news.write(closing);
        return batch.more() || !closing.isEmpty();
    }
}
