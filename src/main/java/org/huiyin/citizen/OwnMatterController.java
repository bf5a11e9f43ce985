package org.huiyin.citizen;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.OwnMatters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** From one's list to a matter: the code that lies there takes the place of typing it, so it gives what the code gives and no more. */
@Controller
class OwnMatterController {

    private final CitizenSessions sessions;
    private final OwnMatters matters;
    private final Proofs proofs;

    OwnMatterController(CitizenSessions sessions, OwnMatters matters, Proofs proofs) {
        this.sessions = sessions;
        this.matters = matters;
        this.proofs = proofs;
    }

    @GetMapping("/my/matters/{number}")
    ModelAndView open(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var account = sessions.current(request);
        if (account.isEmpty()) {
            return SeeOther.to("/my/sign-in");
        }
        return matters.find(account.get(), number).map(matter -> {
            proofs.give(Mine.PETITION, new Proof(matter.number(), matter.code()), request, response);
            return SeeOther.to("/track/" + matter.number());
        }).orElseGet(() -> SeeOther.to("/my"));
    }

    /** Signs out, and leaves no tracking page open for whoever uses this device next. */
    @PostMapping("/my/leave")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request, response);
        proofs.forget(Mine.PETITION, request, response);
        return SeeOther.to("/");
    }
}
