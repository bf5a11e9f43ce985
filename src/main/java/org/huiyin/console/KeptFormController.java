package org.huiyin.console;

import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.web.Unknown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps a form while it is being typed; asked now and then by the page itself, where it runs scripts. Without them the form has a button that does the same. */
@Controller
class KeptFormController {

    private final BegunForms begun;

    KeptFormController(BegunForms begun) {
        this.begun = begun;
    }

    @PostMapping("/console/petitions/{number}/kept/{action}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(Actor actor, @PathVariable String number, @PathVariable String action, @RequestParam MultiValueMap<String, String> sent) {
        var act = Action.of(action).orElseThrow(Unknown::new);
        if (!begun.keep(actor, number, act, Typed.of(sent))) {
            throw new Unknown();
        }
        begun.stillOpen(actor, number, act);
    }
}
