package org.huiyin.console.webhook;

import java.util.List;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.petition.webhook.LookAtWebhooks;
import org.huiyin.petition.webhook.RegisterWebhook;
import org.huiyin.petition.webhook.Webhook;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Webhooks, and the log of one of them.
 *
 * @param clients those that may be told
 * @param of      whose log is shown; {@code null} for none
 * @param made    what was registered just now, with its secret
 */
public record WebhooksPage(Sheet sheet, List<Webhook> webhooks, List<MachineClient> clients, @Nullable Webhook of, LookAtWebhooks.@Nullable Log log, @Nullable Long after,
        RegisterWebhook.@Nullable Registered made) {

    public List<Choice> choices() {
        return clients.stream().map(client -> Choice.of(client.id(), client.name())).toList();
    }

    /** The client's name; its id where it may be told no more. */
    public String client(Webhook webhook) {
        return clients.stream().filter(client -> client.id().equals(webhook.client())).map(MachineClient::name).findFirst().orElse(webhook.client());
    }

    /** Whether the client may still be told. */
    public boolean stands(Webhook webhook) {
        return clients.stream().anyMatch(client -> client.id().equals(webhook.client()));
    }

    /** Where the log goes on; {@code null} if it ends here. */
    public @Nullable String next() {
        return of == null || log == null || log.next() == null ? null : "/console/webhooks?of=" + of.id() + "&after=" + log.next();
    }
}
