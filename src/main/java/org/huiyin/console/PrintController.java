package org.huiyin.console;

import java.util.List;
import org.huiyin.actor.Actor;
import org.huiyin.console.casework.Shown;
import org.huiyin.console.casework.Working;
import org.huiyin.petition.beside.Beside;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.web.Unknown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A case laid out to be printed: everything that happened, nothing folded, nothing to press. */
@Controller
class PrintController {

    private final ReadFile files;
    private final Story story;

    PrintController(ReadFile files, Story story) {
        this.files = files;
        this.story = story;
    }

    @GetMapping("/console/petitions/{number}/print")
    ModelAndView print(Actor actor, @PathVariable String number) {
        var file = files.read(actor, number).orElseThrow(Unknown::new);
        return new ModelAndView("console/casework/print", "p", new FilePage(file, story.of(file), Shown.ALL, null, Beside.NOTHING, new Working(List.of(), null)));
    }
}
