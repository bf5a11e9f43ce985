package org.huiyin.console.visit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.reception.tray.LayBefore;
import org.huiyin.reception.tray.LetterOrder;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Choice;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The petition office lays letters and petitions before the leaders of its place. */
@Controller
class LeaderLettersController {

    static final String ADDRESS = "/console/leader-letters";
    private static final int ROWS = 50;

    private final LayBefore laying;
    private final ReadFile files;
    private final UnitsHere units;

    LeaderLettersController(LayBefore laying, ReadFile files, UnitsHere units) {
        this.laying = laying;
        this.files = files;
        this.units = units;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String done) {
        var found = laying.list(actor, before.matches("\\d{1,18}") ? Long.parseLong(before) : 0, ROWS + 1);
        var page = found.subList(0, Math.min(ROWS, found.size()));
        return new ModelAndView("console/visit/letters", Map.of("letters", page, "next", found.size() > ROWS ? ADDRESS + "?before=" + page.getLast().id() : "", "first", before.isEmpty(),
                "done", done.matches("laid|taken-back") ? done : ""));
    }

    /** The form; with a petition, begun with its own words, for the office to shorten. */
    @GetMapping(ADDRESS + "/new")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String petition) {
        NoRight.unless(actor, Right.LAY_BEFORE);
        var values = new HashMap<String, String>();
        if (!petition.isBlank()) {
            values.put("petition", petition.strip());
            files.read(actor, petition.strip()).filter(file -> !file.matter().sealed()).ifPresent(file -> fill(values, file));
        }
        return form(actor, new Sheet(values, List.of()), HttpStatus.OK);
    }

    private static void fill(Map<String, String> values, PetitionFile file) {
        values.put("title", file.view().title());
        values.put("text", String.join("\n\n", Stream.of(file.matter().claim(), file.matter().facts()).flatMap(text -> Optional.ofNullable(text).stream()).toList()));
        values.put("unit", Optional.ofNullable(file.view().holder().unit()).orElse(""));
    }

    @PostMapping(ADDRESS)
    ModelAndView lay(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.LAY_BEFORE);
        try {
            laying.lay(actor, new LetterOrder(sent.get("leader"), sent.get("petition"), sent.get("title"), sent.get("text"), sent.get("unit")));
            return new ModelAndView("redirect:" + ADDRESS + "?done=laid");
        } catch (InvalidInput invalid) {
            return form(actor, Sheet.of(sent, invalid), HttpStatus.BAD_REQUEST);
        }
    }

    @PostMapping(ADDRESS + "/{letter:\\d{1,18}}/removal")
    ModelAndView takeBack(Actor actor, @PathVariable long letter, @RequestParam(defaultValue = "") String version) {
        laying.takeBack(actor, letter, version.matches("\\d{1,9}") ? Integer.valueOf(version) : null).orElseThrow(Unknown::new);
        return new ModelAndView("redirect:" + ADDRESS + "?done=taken-back");
    }

    private ModelAndView form(Actor actor, Sheet sheet, HttpStatus status) {
        var leaders = laying.leaders(actor).stream().map(leader -> Choice.of(leader.account(), leader.displayName())).toList();
        return new ModelAndView("console/visit/lay", Map.of("sheet", sheet, "leaders", leaders, "units", units.of(actor)), status);
    }
}
