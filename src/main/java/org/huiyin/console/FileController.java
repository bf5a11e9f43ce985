package org.huiyin.console;

import java.util.Map;
import org.huiyin.actor.Actor;
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

    FileController(ReadFile files, Story story) {
        this.files = files;
        this.story = story;
    }

    @GetMapping("/console/petitions/{number}")
    ModelAndView open(Actor actor, @PathVariable String number, @RequestParam Map<String, String> asked) {
        var file = files.read(actor, number).orElseThrow(Unknown::new);
        var part = Asked.one(asked.get("show"), FilePage.Part.values(), FilePage.Part::code);
        var shown = part == null ? FilePage.Part.ALL : part;
        return new ModelAndView("console/file/file", "p", new FilePage(file, story.of(file), shown, done(file, asked.get("done"))));
    }

    /** Only the latest step can just have been taken; an address kept from earlier confirms nothing. */
    private static @Nullable String done(PetitionFile file, @Nullable String event) {
        return file.view().timeline().getLast().type().equals(event) ? event : null;
    }
}
