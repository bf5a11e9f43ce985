package org.huiyin.petition.webhook;

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

    private final WebhookRows rows;
    private final StandingClients clients;
    private final SafeAddress addresses;
    private final ReadFilter filters;

    RegisterWebhook(WebhookRows rows, StandingClients clients, SafeAddress addresses, ReadFilter filters) {
        this.rows = rows;
        this.clients = clients;
        this.addresses = addresses;
        this.filters = filters;
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
        var filter = filters.read(order);
        var secret = NewSecret.drawn();
        return new Registered(rows.insert(new WebhookRows.Made(order.client().strip(), order.url().strip(), filter, actor.account()), secret), order.url().strip(), HexFormat.of().formatHex(secret));
    }
}
