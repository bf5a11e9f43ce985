package org.huiyin.console.followup;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.reception.followup.PassPromises;
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

/** A leader's open promises pass to the successor: the act, the frozen lists, and the sheet that both sign. */
@Controller
class PassingsController {

    static final String ADDRESS = FollowUpsController.ADDRESS + "/passings";
    private static final String ONE = ADDRESS + "/{passing:\\d{1,18}}";
    private static final int ROWS = 50;

    private final PassPromises passing;
    private final NameAccount accounts;

    PassingsController(PassPromises passing, NameAccount accounts) {
        this.passing = passing;
        this.accounts = accounts;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String from) {
        return page(actor, before, Sheet.of(Map.of("from", from)));
    }

    @PostMapping(ADDRESS)
    ModelAndView pass(Actor actor, @RequestParam Map<String, String> sent) {
        try {
            return new ModelAndView("redirect:" + ADDRESS + "/" + passing.pass(actor, new FollowUpForm(sent).change()).id());
        } catch (InvalidInput invalid) {
            return page(actor, "", Sheet.of(sent, invalid));
        }
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable("passing") long id) {
        return one(actor, id, Sheet.EMPTY);
    }

    @PostMapping(ONE + "/signatures")
    ModelAndView sign(Actor actor, @PathVariable("passing") long id, @RequestParam Map<String, String> sent) {
        try {
            return new ModelAndView("redirect:" + ADDRESS + "/" + passing.sign(actor, id, new FollowUpForm(sent).signatures()).orElseThrow(Unknown::new).id());
        } catch (InvalidInput invalid) {
            return one(actor, id, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView one(Actor actor, long id, Sheet sheet) {
        return new ModelAndView("console/followup/passing", Map.of("one", passing.find(actor, id).orElseThrow(Unknown::new), "sheet", sheet), status(sheet));
    }

    private ModelAndView page(Actor actor, String before, Sheet sheet) {
        var found = passing.list(actor, before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE, ROWS + 1);
        return new ModelAndView("console/followup/passings", Map.of("lists", List.copyOf(found.subList(0, Math.min(found.size(), ROWS))), "more", found.size() > ROWS, "before", before, "sheet", sheet,
                "accounts", actor.unit() == null ? List.of() : accounts.choice(actor).stream().map(account -> Choice.of(account.account(), account.displayName())).toList()), status(sheet));
    }

    private static HttpStatus status(Sheet sheet) {
        return sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }
}
