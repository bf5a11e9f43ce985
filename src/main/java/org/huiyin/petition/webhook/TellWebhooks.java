package org.huiyin.petition.webhook;

import java.time.Duration;
import java.util.concurrent.Executors;
import org.huiyin.access.machine.StandingClients;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Right;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells each webhook what happened to the petitions that its client may read. What was not taken is tried again, later and later, for about a day. */
@Component
public class TellWebhooks {

    private static final Logger LOG = LoggerFactory.getLogger(TellWebhooks.class);
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(4);
    private static final Duration LOST = Duration.ofMinutes(5);
    private static final Duration KEPT = Duration.ofDays(30);

    private final WebhookRows rows;
    private final StandingClients clients;
    private final FollowForWebhooks following;
    private final DeliveryRows deliveries;
    private final PostDelivery posting;

    TellWebhooks(WebhookRows rows, StandingClients clients, FollowForWebhooks following, DeliveryRows deliveries, PostDelivery posting) {
        this.rows = rows;
        this.clients = clients;
        this.following = following;
        this.deliveries = deliveries;
        this.posting = posting;
    }

    /** All that is due; a webhook whose client was revoked, has expired or may no longer read waits. Those that answer slowly keep no other waiting. */
    public void tell() {
        try (var each = Executors.newVirtualThreadPerTaskExecutor()) {
            rows.standing().forEach(webhook -> clients.actor(webhook.client()).filter(client -> client.may(Right.READ_FILE)).ifPresent(client -> each.execute(() -> tellOne(webhook, client))));
        }
        deliveries.tidy(LOST, KEPT);
        rows.forget();
    }

    /** One that cannot be told keeps no other from it. */
    private void tellOne(WebhookRows.Standing webhook, Actor client) {
        try {
            tell(webhook, client);
        } catch (RuntimeException e) {
            LOG.error("webhook {}", webhook.id(), e);
        }
    }

    private void tell(WebhookRows.Standing webhook, Actor client) {
        following.follow(webhook.id(), client);
        for (var claimed : deliveries.claim(webhook.id(), client, AT_ONCE)) {
            var answer = posting.post(webhook, claimed);
            if (answer.taken() || claimed.attempts() >= MOST_ATTEMPTS) {
                deliveries.end(claimed.id(), answer);
            } else {
                deliveries.later(claimed.id(), answer, wait(claimed.attempts()));
            }
        }
    }

    static Duration wait(int attempts) {
        var wait = FIRST_WAIT.multipliedBy(1L << 2 * Math.min(attempts - 1, 8));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
