package org.huiyin.console.sweep;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.sweep.KeepSweeps;
import org.huiyin.reception.sweep.LookAtSweeps;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The sweeps of an office, how far each is, and its end. */
@Controller
class SweepsController {

    static final String ADDRESS = "/console/sweeps";
    static final String ONE = ADDRESS + "/{sweep:\\d{1,18}}";

    private final LookAtSweeps looking;
    private final KeepSweeps keeping;

    SweepsController(LookAtSweeps looking, KeepSweeps keeping) {
        this.looking = looking;
        this.keeping = keeping;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before) {
        return new ModelAndView("console/sweep/list", Map.of("slice", looking.list(actor, SweepForm.number(before, Long.MAX_VALUE)), "before", before));
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long sweep, @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "") String done) {
        return page(actor, sweep, after, Sheet.EMPTY).addObject("done", done.matches("started|taken|ended") ? done : "");
    }

    @PostMapping(ONE + "/end")
    ModelAndView end(Actor actor, @PathVariable long sweep, @RequestParam MultiValueMap<String, String> sent) {
        var form = new SweepForm(sent);
        try {
            return to(keeping.end(actor, sweep, form.end()).orElseThrow(Unknown::new).id(), "ended");
        } catch (InvalidInput invalid) {
            return page(actor, sweep, "", new Sheet(form.sheet().values(), invalid.faults()));
        }
    }

    static ModelAndView to(long sweep, String done) {
        return new ModelAndView("redirect:" + ADDRESS + "/" + sweep + "?done=" + done);
    }

    private ModelAndView page(Actor actor, long id, String after, Sheet sheet) {
        var one = looking.find(actor, id).orElseThrow(Unknown::new);
        return new ModelAndView("console/sweep/one", Map.of("one", one, "slice", looking.items(actor, id, SweepForm.number(after, 0)).orElseThrow(Unknown::new), "after", after, "sheet", sheet),
                sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
