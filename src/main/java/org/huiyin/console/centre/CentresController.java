package org.huiyin.console.centre;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.reception.centre.CloseCentre;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.LookAtWindow;
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

/** The own centres; how they are set up, and how their day ends. */
@Controller("centrePages")
class CentresController {

    static final String ADDRESS = "/console/centres";
    private static final String ONE = ADDRESS + "/{centre:\\d{1,18}}";
    private static final int MOST = 200;

    private final LookAtWindow looking;
    private final KeepCentre keeping;
    private final CloseCentre closing;
    private final Organisations organisations;

    CentresController(LookAtWindow looking, KeepCentre keeping, CloseCentre closing, Organisations organisations) {
        this.looking = looking;
        this.keeping = keeping;
        this.closing = closing;
        this.organisations = organisations;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor) {
        return list(actor, Sheet.EMPTY);
    }

    @PostMapping(ADDRESS)
    ModelAndView add(Actor actor, @RequestParam Map<String, String> sent) {
        try {
            return new ModelAndView("redirect:" + ADDRESS + "/" + keeping.add(actor, new CentreForm(sent).centre()).id());
        } catch (InvalidInput invalid) {
            return list(actor, Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long centre) {
        NoRight.unless(actor, Right.SERVE_WINDOW);
        return page(actor, centre, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView change(Actor actor, @PathVariable long centre, @RequestParam Map<String, String> sent) {
        return act(actor, centre, sent, () -> keeping.change(actor, centre, new CentreForm(sent).centre()).orElseThrow(Unknown::new));
    }

    @PostMapping(ONE + "/windows")
    ModelAndView put(Actor actor, @PathVariable long centre, @RequestParam Map<String, String> sent) {
        return act(actor, centre, sent, () -> keeping.put(actor, centre, new CentreForm(sent).window()).orElseThrow(Unknown::new));
    }

    @PostMapping(ONE + "/windows/{window:\\d{1,2}}/ending")
    ModelAndView end(Actor actor, @PathVariable long centre, @PathVariable int window, @RequestParam Map<String, String> sent) {
        return act(actor, centre, sent, () -> keeping.end(actor, centre, window).orElseThrow(Unknown::new));
    }

    @PostMapping(ONE + "/kiosk")
    ModelAndView kiosk(Actor actor, @PathVariable long centre) {
        var key = keeping.kiosk(actor, centre).orElseThrow(Unknown::new);
        return new ModelAndView("console/centre/kiosk", Map.of("centre", keeping.find(centre).orElseThrow(Unknown::new), "address", "/centres/" + centre + "/kiosk/" + key));
    }

    @PostMapping(ONE + "/close")
    ModelAndView close(Actor actor, @PathVariable long centre, @RequestParam Map<String, String> sent) {
        try {
            var closed = closing.close(actor, centre, new CloseCentre.Closing("true".equals(sent.get("carry")))).orElseThrow(Unknown::new);
            return new ModelAndView("console/centre/closed", Map.of("centre", keeping.find(centre).orElseThrow(Unknown::new), "closed", closed));
        } catch (InvalidInput invalid) {
            return page(actor, centre, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView act(Actor actor, long centre, Map<String, String> sent, Supplier<?> how) {
        try {
            how.get();
            return new ModelAndView("redirect:" + ADDRESS + "/" + centre);
        } catch (InvalidInput invalid) {
            return page(actor, centre, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView list(Actor actor, Sheet sheet) {
        return new ModelAndView("console/centre/list", Map.of("centres", looking.centres(actor), "sheet", sheet, "plans", actor.may(Right.PLAN_RECEPTION)), status(sheet));
    }

    private ModelAndView page(Actor actor, long centre, Sheet sheet) {
        var one = looking.centre(actor, centre).orElseThrow(Unknown::new);
        var units = one.keeps() && actor.may(Right.PLAN_RECEPTION) ? organisations.search("", one.centre().region(), null, null, MOST).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList() : List.<Choice>of();
        return new ModelAndView("console/centre/one", Map.of("one", one, "sheet", sheet, "units", units), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
