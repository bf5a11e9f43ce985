package org.huiyin.citizen.my;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.CloseAccount;
import org.huiyin.citizen.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: where one is signed in, ending that from afar, and closing the account. */
@Controller
class OwnAccountController {

    private final CitizenSessions sessions;
    private final CloseAccount closing;

    OwnAccountController(CitizenSessions sessions, CloseAccount closing) {
        this.sessions = sessions;
        this.closing = closing;
    }

    @GetMapping("/my/account")
    ModelAndView show(HttpServletRequest request) {
        return sessions.current(request).map(account -> new ModelAndView("citizen/my/account",
                Map.of("whom", account.contact().masked(), "sessions", sessions.all(account), "here", account.session()))).orElseGet(() -> SeeOther.to("/my/sign-in"));
    }

    @PostMapping("/my/sessions/{id:\\d{1,18}}/end")
    ModelAndView end(@PathVariable long id, HttpServletRequest request) {
        sessions.current(request).ifPresent(account -> sessions.end(account, id));
        return SeeOther.to("/my/account");
    }

    @PostMapping("/my/close")
    ModelAndView close(HttpServletRequest request, HttpServletResponse response) {
        var account = sessions.current(request);
        account.ifPresent(closing::close);
        sessions.leave(request, response);
        return account.isPresent() ? new ModelAndView("citizen/my/closed") : SeeOther.to("/my/sign-in");
    }
}
