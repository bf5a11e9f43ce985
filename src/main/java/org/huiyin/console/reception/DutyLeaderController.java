package org.huiyin.console.reception;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.reception.duty.NameSubstitute;
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

/** A leader who receives people: when away, and until when in office. */
@Controller
class DutyLeaderController {

    private static final String ONE = DutyController.ADDRESS + "/leaders/{leader:\\d{1,18}}";

    private final KeepLeaders leaders;
    private final NameSubstitute substitutes;
    private final NameAccount accounts;

    DutyLeaderController(KeepLeaders leaders, NameSubstitute substitutes, NameAccount accounts) {
        this.leaders = leaders;
        this.substitutes = substitutes;
        this.accounts = accounts;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable long leader) {
        return page(actor, leader, Sheet.EMPTY);
    }

    @PostMapping(ONE)
    ModelAndView leave(Actor actor, @PathVariable long leader, @RequestParam Map<String, String> sent) {
        return done(actor, leader, sent, () -> leaders.leave(actor, leader, new DutyForm(sent).until()));
    }

    @PostMapping(ONE + "/absences")
    ModelAndView away(Actor actor, @PathVariable long leader, @RequestParam Map<String, String> sent) {
        return done(actor, leader, sent, () -> leaders.away(actor, leader, new DutyForm(sent).days()));
    }

    @PostMapping(ONE + "/absences/{absence:\\d{1,18}}")
    ModelAndView back(Actor actor, @PathVariable long leader, @PathVariable long absence) {
        return done(actor, leader, Map.of(), () -> leaders.back(actor, leader, absence));
    }

    @PostMapping(ONE + "/substitute")
    ModelAndView substitute(Actor actor, @PathVariable long leader, @RequestParam Map<String, String> sent) {
        return done(actor, leader, sent, () -> substitutes.name(actor, leader, new DutyForm(sent).id("substitute")));
    }

    @PostMapping(ONE + "/account")
    ModelAndView account(Actor actor, @PathVariable long leader, @RequestParam Map<String, String> sent) {
        return done(actor, leader, sent, () -> accounts.name(actor, leader, new DutyForm(sent).text("account")));
    }

    private ModelAndView done(Actor actor, long leader, Map<String, String> sent, Supplier<Optional<Leader>> act) {
        leaders.find(actor, leader).orElseThrow(Unknown::new);
        try {
            act.get().orElseThrow(Unknown::new);
            return new ModelAndView("redirect:" + DutyController.ADDRESS + "/leaders/" + leader);
        } catch (InvalidInput invalid) {
            return page(actor, leader, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, long leader, Sheet sheet) {
        var one = leaders.find(actor, leader).orElseThrow(Unknown::new);
        var standing = Sheet.of(Map.of("substitute", Objects.toString(one.substitute(), ""), "account", Objects.toString(one.account(), "")));
        return new ModelAndView("console/reception/leader", Map.of("leader", one, "others", substitutes.choice(actor, leader),
                "accounts", accounts.choice(actor).stream().map(account -> Choice.of(account.account(), account.displayName())).toList(), "sheet", sheet.over(standing)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
