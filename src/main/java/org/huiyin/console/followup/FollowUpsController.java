package org.huiyin.console.followup;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.reception.followup.HandOver;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.Which;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which promises there are, and how one is handed to the unit that has to keep it. */
@Controller("followUpPages")
class FollowUpsController {

    static final String ADDRESS = "/console/follow-ups";

    private final LookAtFollowUps looking;
    private final HandOver handOver;
    private final HandOverChoices choices;

    FollowUpsController(LookAtFollowUps looking, HandOver handOver, HandOverChoices choices) {
        this.looking = looking;
        this.handOver = handOver;
        this.choices = choices;
    }

    @GetMapping(ADDRESS)
    ModelAndView list(Actor actor, @RequestParam(defaultValue = "") String which, @RequestParam(defaultValue = "") String after) {
        var wanted = Which.named(which);
        return new ModelAndView("console/followup/list", Map.of("p", new FollowUpsPage(wanted, "", looking.list(actor, wanted, after), after, looking::attention)));
    }

    @GetMapping(ADDRESS + "/new")
    ModelAndView ask(Actor actor, @RequestParam(defaultValue = "") String batch) {
        return page(actor, choices.begun(actor, batch.strip()));
    }

    @PostMapping(ADDRESS)
    ModelAndView handOver(Actor actor, @RequestParam Map<String, String> sent) {
        var form = new FollowUpForm(sent);
        try {
            var made = handOver.handOver(actor, form.text("batch"), form.order());
            return made.isPresent() ? new ModelAndView("redirect:" + ADDRESS + "/" + made.get().id() + "?done=handed-over")
                    : page(actor, Sheet.of(sent, InvalidInput.of("batch", "console.follow-up.no-batch")));
        } catch (InvalidInput invalid) {
            return page(actor, Sheet.of(sent, invalid));
        }
    }

    private ModelAndView page(Actor actor, Sheet sheet) {
        return new ModelAndView("console/followup/hand", Map.of("p", choices.of(actor, sheet).orElseThrow(Unknown::new)), sheet.faults().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }
}
