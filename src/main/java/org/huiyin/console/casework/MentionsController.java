package org.huiyin.console.casework;

import org.huiyin.actor.Actor;
import org.huiyin.petition.note.Mentions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the reader was mentioned. */
@Controller
class MentionsController {

    private static final int ROWS = 50;

    private final Mentions mentions;

    MentionsController(Mentions mentions) {
        this.mentions = mentions;
    }

    @GetMapping("/console/mentions")
    ModelAndView list(Actor actor, @RequestParam(required = false) @Nullable String after) {
        return new ModelAndView("console/casework/mentions", "slice", mentions.list(actor, after, ROWS));
    }
}
