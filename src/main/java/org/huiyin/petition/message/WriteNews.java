package org.huiyin.petition.message;

import java.util.List;
import org.huiyin.notice.message.About;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Outbox;
import org.springframework.stereotype.Component;

/** Writes news down as messages, to everybody who is to be told of them. The caller's transaction must be open. */
@Component
record WriteNews(Wording wording, Carriers carriers, Outbox outbox) {

    void write(List<News> news) {
        news.forEach(each -> Recipient.of(each, carriers).forEach(to ->
                outbox.put(wording.to(to, each), new About(each.petition(), each.region(), each.said().code(), each.cause(), to.place(), 1))));
    }
}
