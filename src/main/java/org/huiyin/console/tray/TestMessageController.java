package org.huiyin.console.tray;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.SendTest;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which ways messages take here, and a test of each. */
@Controller
class TestMessageController {

    private static final String ADDRESS = "/console/messages";

    private final SendTest tests;

    TestMessageController(SendTest tests) {
        this.tests = tests;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Actor actor, @RequestParam(required = false) @Nullable Long sent) {
        var page = page(actor, new Sheet(Map.of(), List.of()), HttpStatus.OK);
        if (sent != null) {
            tests.outcome(actor, sent).ifPresent(message -> page.addObject("sent", message));
        }
        return page;
    }

    @PostMapping(ADDRESS)
    ModelAndView send(Actor actor, @RequestParam Map<String, String> typed, Locale locale) {
        try {
            return new ModelAndView("redirect:" + ADDRESS + "?sent=" + tests.send(actor, typed.get("channel"), typed.get("to"), locale));
        } catch (InvalidInput invalid) {
            return page(actor, new Sheet(new HashMap<>(typed), invalid.faults()), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(Actor actor, Sheet sheet, HttpStatus status) {
        var offered = tests.offered(actor);
        return new ModelAndView("console/tray/test", Map.of("offered", Arrays.stream(Channel.values()).filter(offered::contains).toList(),
                "missing", Arrays.stream(Channel.values()).filter(channel -> !offered.contains(channel)).toList(), "sheet", sheet), status);
    }
}
