package org.huiyin.console.reception;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.reception.duty.NameDelegate;
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

/** Who may write in a leader's name: named, and ended. */
@Controller
class DelegatesController {

    private static final String ADDRESS = "/console/delegates";

    private final NameDelegate naming;

    DelegatesController(NameDelegate naming) {
        this.naming = naming;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String leader) {
        return page(actor, Sheet.of(Map.of("leader", leader)));
    }

    @PostMapping(ADDRESS)
    ModelAndView name(Actor actor, @RequestParam Map<String, String> sent) {
        NoRight.unless(actor, Right.NAME_DELEGATE);
        try {
            naming.name(actor, new DutyForm(sent).delegate());
            return new ModelAndView("redirect:" + ADDRESS);
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(sent, invalid));
        }
    }

    @PostMapping(ADDRESS + "/{delegate:\\d{1,18}}/end")
    ModelAndView end(Actor actor, @PathVariable long delegate) {
        naming.end(actor, delegate).orElseThrow(Unknown::new);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    private ModelAndView page(Actor actor, Sheet sheet) {
        return new ModelAndView("console/reception/delegates", Map.of("delegates", naming.list(actor), "sheet", sheet,
                "leaders", naming.leaders(actor).stream().map(leader -> Choice.of(Long.toString(leader.id()), leader.line())).toList()), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
