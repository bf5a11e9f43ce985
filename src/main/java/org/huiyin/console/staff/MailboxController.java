package org.huiyin.console.staff;

import java.util.Locale;
import java.util.Map;
import org.huiyin.access.mailbox.ConfirmMailbox;
import org.huiyin.access.mailbox.GiveMailbox;
import org.huiyin.access.mailbox.MailKind;
import org.huiyin.access.mailbox.OwnMailbox;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own mail address: given, confirmed by the code that was sent to it, told of what, taken back. */
@Controller
@RequestMapping(MailboxController.PATH)
class MailboxController {

    static final String PATH = "/console/account/mailbox";

    private final GiveMailbox giving;
    private final ConfirmMailbox confirming;
    private final OwnMailbox own;

    MailboxController(GiveMailbox giving, ConfirmMailbox confirming, OwnMailbox own) {
        this.giving = giving;
        this.confirming = confirming;
        this.own = own;
    }

    @GetMapping
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String done) {
        return page(actor, HttpStatus.OK, Sheet.EMPTY, done.matches("given|confirmed|kinds|removed") ? done : "");
    }

    @PostMapping
    ModelAndView give(Actor actor, @RequestParam Map<String, String> sent, Locale language) {
        return after(actor, sent, "given", () -> giving.give(actor, sent.get("address"), language));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Actor actor, @RequestParam Map<String, String> sent, Locale language) {
        return after(actor, sent, "confirmed", () -> confirming.confirm(actor, sent.get("code"), language));
    }

    @PostMapping("/kinds")
    ModelAndView kinds(Actor actor, @RequestParam Map<String, String> sent, Locale language) {
        return after(actor, sent, "kinds", () -> own.wish(actor, MailKind.SWITCHED.stream().filter(kind -> sent.containsKey(kind.code())).toList(), language));
    }

    @PostMapping("/remove")
    ModelAndView remove(Actor actor) {
        return after(actor, Map.of(), "removed", () -> own.remove(actor));
    }

    private ModelAndView after(Actor actor, Map<String, String> sent, String done, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:" + PATH + "?done=" + done);
        } catch (InvalidInput invalid) {
            return page(actor, HttpStatus.BAD_REQUEST, Sheet.of(sent, invalid), "");
        }
    }

    private ModelAndView page(Actor actor, HttpStatus status, Sheet sheet, String done) {
        return new ModelAndView("console/account/mailbox", Map.of("p", new MailboxPage(own.look(actor), sheet, done)), status);
    }
}
