package org.huiyin.petition.message;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.notice.message.About;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Outbox;
import org.huiyin.notice.message.SentMessage;
import org.huiyin.notice.message.SentMessages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a message written and sent once more, to the address that stands in the file by now. */
@Component
public class SendAgain {

    private final CaseNews cases;
    private final SentMessages sent;
    private final Wording wording;
    private final Carriers carriers;
    private final Outbox outbox;

    SendAgain(CaseNews cases, SentMessages sent, Wording wording, Carriers carriers, Outbox outbox) {
        this.cases = cases;
        this.sent = sent;
        this.wording = wording;
        this.carriers = carriers;
        this.outbox = outbox;
    }

    /** What came of it. */
    public enum Answer {
        WRITTEN,
        /** The one before has not gone out yet. */
        WAITS,
        /** That person left no contact, or wishes for no messages. */
        NO_WAY,
        TOO_OFTEN;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** Empty if there is no such message about a petition in sight. */
    @Needs(Right.TELL)
    @Transactional
    public Optional<Answer> send(Actor actor, String number, long message) {
        return sent.find(message).flatMap(old -> Optional.ofNullable(old.about()).flatMap(about -> cases.find(actor, number, about).map(news -> again(old, about, news))));
    }

    private Answer again(SentMessage old, About about, News news) {
        if (old.state().waits()) {
            return Answer.WAITS;
        }
        if (about.round() >= About.MOST_ROUNDS) {
            return Answer.TOO_OFTEN;
        }
        var to = Recipient.of(news, carriers).stream().filter(one -> one.place() == about.place()).findFirst();
        if (to.isEmpty()) {
            return Answer.NO_WAY;
        }
        var next = new About(about.petition(), about.region(), news.said().code(), about.cause(), about.place(), about.round() + 1);
        return outbox.put(wording.to(to.get(), news), next) ? Answer.WRITTEN : Answer.WAITS;
    }
}
