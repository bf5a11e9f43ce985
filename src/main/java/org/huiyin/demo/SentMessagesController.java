package org.huiyin.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a visitor of the demonstration reads what would have been sent. */
@Controller
@Profile("demo")
class SentMessagesController {

    private final SentMessages sent;

    SentMessagesController(SentMessages sent) {
        this.sent = sent;
    }

    @GetMapping("/demo/messages")
    ModelAndView show() {
        return new ModelAndView("demo/messages", Map.of("messages", sent.latest()));
    }
}
