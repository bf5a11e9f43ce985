package org.huiyin.console;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.console.casework.Shown;
import org.huiyin.console.casework.WorkingNow;
import org.huiyin.petition.beside.LookBeside;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The case page: facts, one history, and what may be done. */
@Controller
class FileController {

    private final ReadFile files;
    private final Story story;
    private final LookBeside beside;
    private final WorkingNow working;

    FileController(ReadFile files, Story story, LookBeside beside, WorkingNow working) {
        this.files = files;
        this.story = story;
        this.beside = beside;
        this.working = working;
    }

    @GetMapping("/console/petitions/{number}")
    ModelAndView open(Actor actor, @PathVariable String number, @RequestParam Map<String, String> asked) {
        var file = files.read(actor, number).orElseThrow(Unknown::new);
        return new ModelAndView("console/file/file", "p", new FilePage(file, story.of(file), Shown.of(asked.get("show")), done(file, asked.get("done")), beside.of(actor, number).orElseThrow(Unknown::new),
                working.on(actor, number)));
    }

    /** Only the latest step can just have been taken; an address kept from earlier confirms nothing. */
    private static @Nullable String done(PetitionFile file, @Nullable String event) {
        return file.view().timeline().getLast().type().equals(event) ? event : null;
    }
}
