package org.huiyin.demo;

import java.io.IOException;
import java.util.Map;
import org.huiyin.notice.message.MessageFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where a visitor of the demonstration reads what would have been sent: the newest of the files into which it is written. */
@Controller
@Profile("demo")
class SentMessagesController {

    private static final int SHOWN = 40;

    private final MessageFiles files;

    SentMessagesController(MessageFiles files) {
        this.files = files;
    }

    @GetMapping("/demo/messages")
    ModelAndView show() throws IOException {
        return new ModelAndView("demo/messages", Map.of("messages", files.latest(SHOWN)));
    }
}
