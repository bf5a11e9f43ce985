package org.huiyin.console;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.file.OpenForReason;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens a paper of a file; where it names the petitioner and the reader has to say why first, that is asked right there. */
@Controller
class PaperController {

    private final OpenPaper papers;
    private final OpenForReason reasoned;
    private final ReadFile files;

    PaperController(OpenPaper papers, OpenForReason reasoned, ReadFile files) {
        this.papers = papers;
        this.reasoned = reasoned;
        this.files = files;
    }

    @GetMapping("/console/petitions/{number}/papers/{id}")
    Object paper(Actor actor, @PathVariable String number, @PathVariable String id) {
        return open(actor, new Asked(number, id, false));
    }

    @GetMapping("/console/petitions/{number}/papers/{id}/word")
    Object word(Actor actor, @PathVariable String number, @PathVariable String id) {
        return open(actor, new Asked(number, id, true));
    }

    @PostMapping("/console/petitions/{number}/papers/{id}")
    Object paper(Actor actor, @PathVariable String number, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return tell(actor, new Asked(number, id, false), reason);
    }

    @PostMapping("/console/petitions/{number}/papers/{id}/word")
    Object word(Actor actor, @PathVariable String number, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        return tell(actor, new Asked(number, id, true), reason);
    }

    private record Asked(String number, String id, boolean word) {}

    private Object open(Actor actor, Asked asked) {
        try {
            return Download.of((asked.word ? papers.openWord(actor, asked.number, asked.id) : papers.openOf(actor, asked.number, asked.id)).orElseThrow(Unknown::new));
        } catch (InvalidInput reasonFirst) {
            return asking(actor, asked, Sheet.EMPTY, HttpStatus.OK);
        }
    }

    private Object tell(Actor actor, Asked asked, String reason) {
        try {
            return Download.of(reasoned.open(actor, asked.number, asked.id, asked.word, reason).orElseThrow(Unknown::new));
        } catch (InvalidInput invalid) {
            return asking(actor, asked, new Sheet(Map.of("reason", reason), List.copyOf(invalid.faults())), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView asking(Actor actor, Asked asked, Sheet sheet, HttpStatus status) {
        var file = files.read(actor, asked.number).orElseThrow(Unknown::new);
        var paper = file.view().documents().stream().filter(each -> each.id().equals(asked.id)).findFirst().orElseThrow(Unknown::new);
        return new ModelAndView("console/file/paper", Map.of("file", file, "paper", paper, "word", asked.word, "sheet", sheet), status);
    }
}
