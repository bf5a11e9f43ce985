package org.huiyin.console.webhook;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.webhook.RegisterWebhook;
import org.huiyin.petition.webhook.TendWebhook;
import org.huiyin.petition.webhook.WebhookOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator says where programs are told, looks at what became of it, and has it tried again. */
@Controller
class WebhooksController {

    private final WebhooksSheet sheets;
    private final RegisterWebhook registering;
    private final TendWebhook tending;

    WebhooksController(WebhooksSheet sheets, RegisterWebhook registering, TendWebhook tending) {
        this.sheets = sheets;
        this.registering = registering;
        this.tending = tending;
    }

    @GetMapping("/console/webhooks")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable Long of, @RequestParam(required = false) @Nullable Long after) {
        return of == null ? sheets.page(actor, HttpStatus.OK, Sheet.EMPTY, null) : sheets.log(actor, of, after);
    }

    @PostMapping("/console/webhooks")
    ModelAndView register(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.REGISTER_CLIENTS);
        try {
            return sheets.page(actor, HttpStatus.OK, Sheet.EMPTY, registering.register(actor, order(sent)));
        } catch (InvalidInput invalid) {
            return sheets.page(actor, HttpStatus.BAD_REQUEST, Sheet.of(sent, invalid), null);
        }
    }

    private static WebhookOrder order(Map<String, String> sent) {
        return new WebhookOrder(sent.get("client"), sent.get("url"), List.of(sent.getOrDefault("types", "").split("[\\s\\p{IsPunctuation}&&[^-]]+")), sent.get("region"));
    }

    @PostMapping("/console/webhooks/{webhook}/remove")
    ModelAndView remove(Actor actor, @PathVariable long webhook) {
        tending.remove(actor, webhook);
        return sheets.page(actor, HttpStatus.OK, Sheet.EMPTY, null).addObject("done", "console.webhooks.removed");
    }

    @PostMapping("/console/webhooks/{webhook}/retry")
    ModelAndView retry(Actor actor, @PathVariable long webhook, @RequestParam(defaultValue = "0") long delivery) {
        tending.retry(actor, webhook, delivery);
        return sheets.log(actor, webhook, null).addObject("done", "console.webhooks.retried");
    }
}
