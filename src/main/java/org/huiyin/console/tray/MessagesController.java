package org.huiyin.console.tray;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.message.CaseMessages;
import org.huiyin.petition.message.SendAgain;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was told to whoever petitions, what became of it, and sending one again. */
@Controller
class MessagesController {

    private final CaseMessages messages;
    private final SendAgain again;

    MessagesController(CaseMessages messages, SendAgain again) {
        this.messages = messages;
        this.again = again;
    }

    @GetMapping("/console/petitions/{number}/messages")
    ModelAndView list(Actor actor, @PathVariable String number) {
        return new ModelAndView("console/tray/messages", Map.of("number", number, "messages", messages.read(actor, number).orElseThrow(Unknown::new)));
    }

    @PostMapping("/console/petitions/{number}/messages/{message:\\d{1,18}}/again")
    ModelAndView send(Actor actor, @PathVariable String number, @PathVariable long message) {
        NoRight.unless(actor, Right.TELL);
        messages.of(actor, number).orElseThrow(Unknown::new);
        var answer = again.send(actor, number, message).map(SendAgain.Answer::code).orElse("no-such");
        return list(actor, number).addObject("told", answer);
    }
}
