package org.huiyin.petition.webhook;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.huiyin.access.machine.StandingClients;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an administrator lets a machine client be told of what happens to the petitions that it may read. */
@Service
public class RegisterWebhook {

    private static final SecureRandom DICE = new SecureRandom();
    private static final int SECRET = 32;

    private final WebhookRows rows;
    private final StandingClients clients;
    private final SafeAddress addresses;

    RegisterWebhook(WebhookRows rows, StandingClients clients, SafeAddress addresses) {
        this.rows = rows;
        this.clients = clients;
        this.addresses = addresses;
    }

    /** @param secret with which deliveries are signed; shown this once, kept sealed */
    public record Registered(long id, String url, String secret) {

        @Override
        public String toString() {
            return "Registered[" + id + ']';
        }
    }

    /** @throws org.huiyin.runtime.InvalidInput by the fields of the order */
    @Needs(Right.REGISTER_CLIENTS)
    @Transactional
    public Registered register(Actor actor, WebhookOrder order) {
        var reads = order.client() != null && clients.actor(order.client().strip()).filter(client -> client.may(Right.READ_FILE)).isPresent();
        new Checks().required("client", order.client(), 20).required("url", order.url(), 300).complain();
        new Checks().that(reads, "client", "petition.webhook.client").that(addresses.takes(order.url().strip()), "url", "petition.webhook.url")
                .that(rows.standing().size() < WebhookRows.MOST, "url", "petition.webhook.too-many", WebhookRows.MOST).complain();
        var secret = new byte[SECRET];
        DICE.nextBytes(secret);
        return new Registered(rows.insert(order.client().strip(), order.url().strip(), secret, actor.account()), order.url().strip(), HexFormat.of().formatHex(secret));
    }
}
