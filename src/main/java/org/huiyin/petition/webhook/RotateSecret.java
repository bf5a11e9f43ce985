package org.huiyin.petition.webhook;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator gives a webhook another secret. For a while deliveries are signed with both, so that the receiver changes it without missing one. */
@Service
public class RotateSecret {

    public static final int USUAL_HOURS = 24;
    private static final int MOST_HOURS = 7 * 24;

    private final WebhookRows rows;
    private final Clock clock;

    RotateSecret(WebhookRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * @param hours of real time in which the one before signs too, 0 to 168; 0 where it has become known to others; 24 if not said
     * @return with the new secret, shown this once
     * @throws InvalidInput field {@code webhook} if there is none of this id; field {@code hours} if it is out of bounds, or if the one before still signs and would be lost
     */
    @Needs(Right.REGISTER_CLIENTS)
    @Transactional
    public RegisterWebhook.Registered rotate(Actor actor, long webhook, @Nullable Integer hours) {
        var overlap = hours == null ? USUAL_HOURS : hours;
        new Checks().that(overlap >= 0 && overlap <= MOST_HOURS, "hours", "petition.webhook.hours", MOST_HOURS).complain();
        var held = rows.hold(webhook).orElseThrow(() -> InvalidInput.of("webhook", "petition.webhook.unknown"));
        new Checks().that(overlap == 0 || !held.rotating(clock.instant()), "hours", "petition.webhook.rotating").complain();
        var secret = NewSecret.drawn();
        rows.rotate(webhook, secret, overlap == 0 ? null : clock.instant().plus(Duration.ofHours(overlap)));
        return new RegisterWebhook.Registered(webhook, held.url(), HexFormat.of().formatHex(secret));
    }
}
