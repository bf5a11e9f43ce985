package org.huiyin.console.visit;

import java.util.Locale;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.notice.PrintIndex;
import org.huiyin.reception.visit.KeepPlace;
import org.huiyin.reception.visit.PrepareVisit;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What to know of a place before going there: a page, and two sheets of paper. */
@Controller
class VisitsController {

    static final String ADDRESS = "/console/visits";
    private static final String ONE = ADDRESS + "/{place:\\d{6,12}}";

    private final PrepareVisit preparing;
    private final KeepPlace keeping;
    private final BriefingSheet sheets;
    private final PrintIndex printing;

    VisitsController(PrepareVisit preparing, KeepPlace keeping, BriefingSheet sheets, PrintIndex printing) {
        this.preparing = preparing;
        this.keeping = keeping;
        this.sheets = sheets;
        this.printing = printing;
    }

    /** Asks for the place; where it is told for certain, leads there. */
    @GetMapping(ADDRESS)
    ModelAndView choose(Actor actor, @RequestParam(required = false) String place) {
        NoRight.unless(actor, Right.READ_BRIEFING);
        if (place == null) {
            return choice(actor, Sheet.EMPTY);
        }
        return preparing.brief(actor, place).map(found -> new ModelAndView("redirect:" + ADDRESS + "/" + found.region()))
                .orElseGet(() -> {
                    var again = choice(actor, Sheet.of(Map.of("place", place), InvalidInput.of("place", "reception.visit.no-place")));
                    again.setStatus(HttpStatus.BAD_REQUEST);
                    return again;
                });
    }

    private ModelAndView choice(Actor actor, Sheet sheet) {
        return new ModelAndView("console/visit/choose", Map.of("sheet", sheet, "near", preparing.near(actor)));
    }

    @GetMapping(ONE)
    ModelAndView brief(Actor actor, @PathVariable String place, @RequestParam(defaultValue = "") String done) {
        return page(actor, place, Sheet.EMPTY).addObject("done", done.equals("kept"));
    }

    @GetMapping(ONE + "/briefing")
    ResponseEntity<byte[]> print(Actor actor, @PathVariable String place, Locale locale) {
        var pdf = printing.print(sheets.of(preparing.brief(actor, place).orElseThrow(Unknown::new), locale));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("briefing-" + place + ".pdf").build().toString())
                .body(pdf);
    }

    @PostMapping(ONE + "/known")
    ModelAndView keep(Actor actor, @PathVariable String place, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.READ_BRIEFING);
        try {
            var entry = sent.getOrDefault("entry", "");
            keeping.write(actor, place, sent.getOrDefault("heading", ""), new KeepPlace.Words(entry.matches("\\d{1,18}") ? Long.valueOf(entry) : null, sent.get("text"))).orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + ADDRESS + "/" + place + "?done=kept");
        } catch (InvalidInput invalid) {
            return page(actor, place, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, String place, Sheet sheet) {
        var briefing = preparing.brief(actor, place).orElseThrow(Unknown::new);
        return new ModelAndView("console/visit/briefing", Map.of("it", briefing, "sheet", sheet), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
