package org.huiyin.console.visit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.visit.NoteVisit;
import org.huiyin.reception.visit.VisitNoteOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A phone page for whoever goes from house to house: a few words at a time, also where there is no network. */
@Controller
class VisitNotesController {

    static final String ADDRESS = "/console/visit-notes";

    private final NoteVisit noting;

    VisitNotesController(NoteVisit noting) {
        this.noting = noting;
    }

    @GetMapping(ADDRESS)
    ModelAndView look(Actor actor, @RequestParam(defaultValue = "") String done) {
        return page(actor, Sheet.EMPTY, HttpStatus.OK).addObject("done", done.matches("noted|taken-back") ? done : "");
    }

    @PostMapping(ADDRESS)
    ModelAndView note(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.NOTE_VISITS);
        try {
            noting.note(actor, new VisitNoteOrder(key(sent.get("key")), sent.get("region"), day(sent.getOrDefault("heardOn", "").strip()), sent.get("category"), sent.get("text")));
            return new ModelAndView("redirect:" + ADDRESS + "?done=noted");
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(sent, invalid), HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping(ADDRESS + "/{note:\\d{1,18}}/removal")
    ModelAndView takeBack(Actor actor, @PathVariable long note) {
        if (!noting.takeBack(actor, note)) {
            throw new Unknown();
        }
        return new ModelAndView("redirect:" + ADDRESS + "?done=taken-back");
    }

    private ModelAndView page(Actor actor, Sheet sheet, HttpStatus status) {
        var notes = noting.own(actor);
        // one street has many houses
        var begun = !sheet.values().isEmpty() || notes.isEmpty() ? sheet : Sheet.of(Map.of("region", notes.getFirst().region()));
        return new ModelAndView("console/visit/notes", Map.of("notes", notes, "sheet", begun, "key", UUID.randomUUID().toString(), "account", actor.account()), status);
    }

    private static @Nullable UUID key(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw InvalidInput.of("heardOn", "console.receptions.no-day");
        }
    }
}
