package org.huiyin.petition.message;

import java.util.List;
import org.huiyin.notice.message.About;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Outbox;
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
    private final Wording wording;
    private final Carriers carriers;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    TellPetitioners(NewsFeed feed, ClosingWindows windows, Wording wording, Carriers carriers, Outbox outbox, TransactionTemplate transaction) {
        this.feed = feed;
        this.windows = windows;
        this.wording = wording;
        this.carriers = carriers;
        this.outbox = outbox;
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
        write(batch.news());
        var closing = windows.take();
        write(closing);
        return batch.more() || !closing.isEmpty();
    }

    private void write(List<News> news) {
        news.forEach(each -> Recipient.of(each, carriers).forEach(to ->
                outbox.put(wording.to(to, each), new About(each.petition(), each.region(), each.said().code(), each.cause(), to.place(), 1))));
    }
}
