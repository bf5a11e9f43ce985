package org.huiyin.console.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Sessions;
import org.huiyin.access.staff.ChangePassword;
import org.huiyin.access.staff.OwnSessions;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.web.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own account: the password, and where one is signed in. */
@Controller
class OwnStaffAccountController {

    private final Callers callers;
    private final ChangePassword changing;
    private final OwnSessions own;
    private final Sessions sessions;

    OwnStaffAccountController(Callers callers, ChangePassword changing, OwnSessions own, Sessions sessions) {
        this.callers = callers;
        this.changing = changing;
        this.own = own;
        this.sessions = sessions;
    }

    @GetMapping("/console/account")
    ModelAndView look(@RequestParam(defaultValue = "") String done, HttpServletRequest request) {
        return page(HttpStatus.OK, Sheet.EMPTY, done.matches("password|session|sessions") ? done : "", request);
    }

    @PostMapping("/console/account/password")
    ModelAndView change(@RequestParam Map<String, String> form, HttpServletRequest request, HttpServletResponse response) {
        try {
            repeated(form);
            // whoever looks after the house begins with what it still lacks
            var begins = account().passwordDue() && account().actor().may(Right.MANAGE_ACCOUNTS);
            var due = changing.change(account().actor(), new ChangePassword.Change(form.get("old"), form.get("chosen"), request.getRemoteAddr(), id(request)));
            sessions.renew(account().due(due), request, response);
            return new ModelAndView("redirect:" + (begins ? "/console/checklist" : "/console/account?done=password"));
        } catch (InvalidInput invalid) {
            return page(HttpStatus.BAD_REQUEST, Sheet.of(Map.of(), invalid), "", request);
        }
    }

    private static void repeated(Map<String, String> form) {
        if (!form.getOrDefault("chosen", "").equals(form.getOrDefault("again", ""))) {
            throw InvalidInput.of("again", "console.account.again.differs");
        }
    }

    @PostMapping("/console/account/sessions")
    String end(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        if (id.isEmpty()) {
            own.endOthers(account().actor(), id(request));
        } else {
            own.end(account().actor(), id);
        }
        return "redirect:/console/account?done=" + (id.isEmpty() ? "sessions" : "session");
    }

    private ModelAndView page(HttpStatus status, Sheet sheet, String done, HttpServletRequest request) {
        return new ModelAndView("console/account/own", Map.of("p", new OwnAccountPage(account(), sheet, done, own.list(account().actor(), id(request)))), status);
    }

    private Account account() {
        return callers.account().orElseThrow(() -> new NoRight(Right.OWN_ACCOUNT));
    }

    private static @Nullable String id(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
