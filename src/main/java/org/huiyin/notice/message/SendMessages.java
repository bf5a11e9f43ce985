package org.huiyin.notice.message;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands over what is due, message by message. What was surely not taken is tried again, later and later; what may have been taken is not. */
@Component
public class SendMessages {

    private static final Logger LOG = LoggerFactory.getLogger(SendMessages.class);
    private static final int AT_ONCE = 10;
    private static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** Longer than any carrier may take for what is claimed at once. */
    private static final Duration LOST = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutboxRows rows;
    private final Carriers carriers;
    private final ApplicationEventPublisher events;

    SendMessages(OutboxRows rows, Carriers carriers, ApplicationEventPublisher events) {
        this.rows = rows;
        this.carriers = carriers;
        this.events = events;
    }

    /** Sends until nothing is due; how many were handed over. */
    public int sendDue() {
        int sent = 0;
        for (var claimed = rows.claim(AT_ONCE); !claimed.isEmpty(); claimed = rows.claim(AT_ONCE)) {
            sent += (int) claimed.stream().filter(this::send).count();
        }
        return sent;
    }

    void tidy() {
        rows.tidy(LOST, KEPT);
    }

    private boolean send(OutboxRows.Claimed claimed) {
        var handover = carriers.carry(claimed.id(), claimed.message());
        var answer = CarriersAnswer.plain(handover.answer());
        switch (handover.outcome()) {
            case TAKEN -> rows.end(claimed.id(), "sent", answer);
            case UNKNOWN -> rows.end(claimed.id(), "unknown", answer);
            case REFUSED -> rows.end(claimed.id(), "refused", answer);
            case GONE -> gone(claimed, answer);
            case LATER -> later(claimed, answer);
        }
        if (handover.outcome() != Handover.Outcome.TAKEN) {
            LOG.warn("message {} by {}: {}, attempt {}", claimed.id(), claimed.message().channel().code(), handover.outcome(), claimed.attempts());
        }
        return handover.outcome() == Handover.Outcome.TAKEN;
    }

    private void gone(OutboxRows.Claimed claimed, String answer) {
        rows.end(claimed.id(), "refused", answer);
        try {
            rows.petition(claimed.id()).ifPresent(petition -> events.publishEvent(new AddressGone(petition, claimed.message().channel(), claimed.message().to())));
        } catch (RuntimeException failed) {
            LOG.warn("an address that is gone could not be told of: {}", failed.getClass().getSimpleName());
        }
    }

    private void later(OutboxRows.Claimed claimed, String answer) {
        if (claimed.attempts() >= MOST_ATTEMPTS) {
            rows.end(claimed.id(), "refused", answer);
        } else {
            var wait = Duration.ofSeconds(5L << 2 * (claimed.attempts() - 1));
            rows.again(claimed.id(), wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT, answer);
        }
    }
}
