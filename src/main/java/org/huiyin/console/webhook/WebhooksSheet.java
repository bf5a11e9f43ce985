package org.huiyin.console.webhook;

import java.time.Clock;
import java.util.List;
import org.huiyin.access.machine.ListClients;
import org.huiyin.access.machine.MachineClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Scope;
import org.huiyin.petition.webhook.LookAtWebhooks;
import org.huiyin.petition.webhook.RegisterWebhook;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the page of the webhooks together. */
@Component
class WebhooksSheet {

    private static final int LOG = 50;
    private static final int CLIENTS = 200;

    private final LookAtWebhooks looking;
    private final ListClients clients;
    private final Clock clock;

    WebhooksSheet(LookAtWebhooks looking, ListClients clients, Clock clock) {
        this.looking = looking;
        this.clients = clients;
        this.clock = clock;
    }

    ModelAndView page(Actor actor, HttpStatus status, Sheet sheet, RegisterWebhook.@Nullable Registered made) {
        return page(status, new WebhooksPage(sheet, looking.list(actor), readers(actor), null, null, null, made));
    }

    ModelAndView log(Actor actor, long of, @Nullable Long after) {
        return log(actor, of, after, Sheet.EMPTY, HttpStatus.OK);
    }

    ModelAndView log(Actor actor, long of, HttpStatus status, Sheet sheet) {
        return log(actor, of, null, sheet, status);
    }

    private ModelAndView log(Actor actor, long of, @Nullable Long after, Sheet sheet, HttpStatus status) {
        var log = looking.log(actor, of, after, LOG);
        var webhooks = looking.list(actor);
        return page(status, new WebhooksPage(sheet, webhooks, readers(actor), webhooks.stream().filter(each -> each.id() == of).findFirst().orElse(null), log, after, null));
    }

    private List<MachineClient> readers(Actor actor) {
        var now = clock.instant();
        return clients.list(actor, null, CLIENTS).clients().stream().filter(client -> client.state(now) == MachineClient.State.ACTIVE && client.scopes().contains(Scope.READ_CASES)).toList();
    }

    private static ModelAndView page(HttpStatus status, WebhooksPage page) {
        return new ModelAndView("console/upkeep/webhooks", status).addObject("p", page);
    }
}
