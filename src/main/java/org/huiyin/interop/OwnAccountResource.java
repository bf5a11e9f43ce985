package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Sessions;
import org.huiyin.access.staff.ChangePassword;
import org.huiyin.access.staff.OwnSessions;
import org.huiyin.access.staff.StaffSession;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own password, and the sessions one has open. */
@RestController
@RequestMapping("/api/v1/staff/account")
class OwnAccountResource {

    record NewPassword(@Nullable String old, @Nullable String chosen) {}

    /** {@code own} marks the session that asks; times are real time. */
    record OpenSession(String id, OffsetDateTime since, OffsetDateTime used, String from, String browser, boolean own) {
        static OpenSession of(StaffSession session) {
            return new OpenSession(session.id(), PetitionBodies.offset(session.since()), PetitionBodies.offset(session.used()),
                    session.origin().address(), session.origin().browser(), session.own());
        }
    }

    private final Callers callers;
    private final ChangePassword changing;
    private final OwnSessions own;
    private final Sessions sessions;

    OwnAccountResource(Callers callers, ChangePassword changing, OwnSessions own, Sessions sessions) {
        this.callers = callers;
        this.changing = changing;
        this.own = own;
        this.sessions = sessions;
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody NewPassword body, HttpServletRequest request, HttpServletResponse response) {
        var due = changing.change(account().actor(), new ChangePassword.Change(body.old(), body.chosen(), request.getRemoteAddr(), id(request)));
        sessions.renew(account().due(due), request, response);
    }

    @GetMapping("/sessions")
    Items<OpenSession> list(HttpServletRequest request) {
        return Items.all(own.list(account().actor(), id(request)).stream().map(OpenSession::of).toList());
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(HttpServletRequest request) {
        own.endOthers(account().actor(), id(request));
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        own.end(account().actor(), id);
    }

    private Account account() {
        return callers.account().orElseThrow(() -> new NoRight(Right.OWN_ACCOUNT));
    }

    private static @Nullable String id(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : session.getId();
    }
}
