package org.huiyin.console.webhook;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.webhook.RotateSecret;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The administrator gives a webhook another secret; it is shown this once. */
@Controller
class SecretController {

    private final WebhooksSheet sheets;
    private final RotateSecret rotating;

    SecretController(WebhooksSheet sheets, RotateSecret rotating) {
        this.sheets = sheets;
        this.rotating = rotating;
    }

    @PostMapping("/console/webhooks/{webhook}/secret")
    ModelAndView rotate(Actor actor, @PathVariable long webhook, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.REGISTER_CLIENTS);
        try {
            return sheets.page(actor, HttpStatus.OK, Sheet.EMPTY, rotating.rotate(actor, webhook, hours(sent.getOrDefault("hours", "")))).addObject("heading", "console.webhooks.secret-changed");
        } catch (InvalidInput invalid) {
            return sheets.log(actor, webhook, HttpStatus.BAD_REQUEST, Sheet.of(sent, invalid));
        }
    }

    /** Empty: as long as usual; what is no number: out of bounds. */
    private static Integer hours(String typed) {
        var bare = typed.strip();
        return bare.isEmpty() ? RotateSecret.USUAL_HOURS : bare.matches("\\d{1,4}") ? Integer.valueOf(bare) : -1;
    }
}
