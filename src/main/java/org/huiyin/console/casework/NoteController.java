package org.huiyin.console.casework;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.note.WriteNote;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a note for colleagues down; a fault brings the form back by itself, with what was typed. */
@Controller
class NoteController {

    private final WriteNote notes;

    NoteController(WriteNote notes) {
        this.notes = notes;
    }

    @PostMapping("/console/petitions/{number}/notes")
    ModelAndView write(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "") String text) {
        try {
            var note = notes.write(actor, number, text.replace("\r\n", "\n")).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:/console/petitions/" + number + "#note-" + note.id());
        } catch (InvalidInput invalid) {
            return new ModelAndView("console/casework/note", Map.of("number", number, "sheet", Sheet.of(Map.of("text", text), invalid)), HttpStatus.BAD_REQUEST);
        }
    }
}
