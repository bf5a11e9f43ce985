package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.huiyin.access.own.AskForCode;
import org.huiyin.access.own.CitizenAccount;
import org.huiyin.access.own.CitizenSession;
import org.huiyin.access.own.CitizenSessions;
import org.huiyin.access.own.CloseAccount;
import org.huiyin.access.own.EnterByCode;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.huiyin.web.NotSignedIn;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For programs that citizens use: signing in by a one-time code, one's own sessions, closing the account. */
@RestController
@RequestMapping("/api/v1/me")
class MySessionsController {

    record Reached(@Nullable String contact) {}

    record CodeSent(String ticket, OffsetDateTime expires) {}

    record CodeShown(@Nullable String ticket, @Nullable String code) {}

    /** {@code contact}: masked. {@code header} and {@code token}: to be sent with every write. */
    record Me(String contact, String header, String token) {}

    /** {@code device}: phone or computer. {@code here}: the session in which this is asked. */
    record Device(String id, String device, OffsetDateTime openedAt, OffsetDateTime seenAt, boolean here) {}

    private final AskForCode ask;
    private final EnterByCode enter;
    private final CitizenSessions sessions;
    private final CloseAccount closing;

    MySessionsController(AskForCode ask, EnterByCode enter, CitizenSessions sessions, CloseAccount closing) {
        this.ask = ask;
        this.enter = enter;
        this.sessions = sessions;
        this.closing = closing;
    }

    @PostMapping(path = "/codes", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    CodeSent send(@RequestBody Reached reached, HttpServletRequest request, Locale locale) {
        var ticket = ask.ask(reached.contact(), request.getRemoteAddr(), locale);
        return new CodeSent(ticket.ticket(), offset(ticket.expires()));
    }

    @PostMapping(path = "/session", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Me show(@RequestBody CodeShown shown, HttpServletRequest request, HttpServletResponse response) {
        var token = enter.enter(shown.ticket(), shown.code(), request.getRemoteAddr(), CitizenSessions.device(request)).orElseThrow(() -> InvalidInput.of("code", "access.code.wrong"));
        return me(sessions.give(token, request, response), request);
    }

    @GetMapping("/session")
    Me whoAmI(HttpServletRequest request) {
        return me(account(request), request);
    }

    @DeleteMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request, response);
    }

    @GetMapping("/sessions")
    Items<Device> all(HttpServletRequest request) {
        var account = account(request);
        return Items.all(sessions.all(account).stream().map(session -> device(session, account)).toList());
    }

    @DeleteMapping("/sessions/{id:\\d{1,18}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id, HttpServletRequest request) {
        if (!sessions.end(account(request), id)) {
            throw new Unknown();
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request, HttpServletResponse response) {
        closing.close(account(request));
        sessions.leave(request, response);
    }

    private CitizenAccount account(HttpServletRequest request) {
        return sessions.current(request).orElseThrow(NotSignedIn::new);
    }

    private static Me me(CitizenAccount account, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Me(account.contact().masked(), csrf.getHeaderName(), csrf.getToken());
    }

    private static Device device(CitizenSession session, CitizenAccount account) {
        return new Device(Long.toString(session.id()), session.device(), offset(session.openedAt()), offset(session.seenAt()), session.id() == account.session());
    }

    private static OffsetDateTime offset(java.time.Instant at) {
        return at.atZone(LegalTime.ZONE).toOffsetDateTime();
    }
}
