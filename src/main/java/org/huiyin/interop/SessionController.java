package org.huiyin.interop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Devices;
import org.huiyin.access.Due;
import org.huiyin.access.Sessions;
import org.huiyin.access.SignIn;
import org.huiyin.access.UnitNames;
import org.huiyin.actor.Role;
import org.huiyin.actor.Scope;
import org.huiyin.web.NotSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out of programs and scripts that act for a member of staff. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Devices devices;
    private final Callers callers;
    private final UnitNames units;

    SessionController(SignIn signIn, Sessions sessions, Devices devices, Callers callers, UnitNames units) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.devices = devices;
        this.callers = callers;
        this.units = units;
    }

    /** {@code otp} where the account has a second factor: a code of the app, or a recovery code. */
    record Credentials(@Nullable String account, @Nullable String password, @Nullable String otp) {}

    record OwnUnit(String id, String name) {}

    /** The header to send with every write, and what to put into it. */
    record Csrf(String header, String token) {}

    /**
     * @param scopes what the token of a machine client allows; empty for people
     * @param csrf   absent where a token came with the request: it needs none
     */
    record SessionView(String account, @Nullable OwnUnit organisation, List<String> roles, List<String> scopes, @Nullable Csrf csrf) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    SessionView signIn(@RequestBody Credentials credentials, HttpServletRequest request, HttpServletResponse response) {
        var client = devices.clientOf(request, credentials.account());
        var known = signIn.signIn(credentials.account(), credentials.password(), client);
        var account = known.due() == Due.CODE ? signIn.prove(known, credentials.otp(), client) : known;
        sessions.open(account, request, response);
        return view(account, request);
    }

    @GetMapping
    SessionView whoAmI(HttpServletRequest request) {
        return callers.account().map(account -> view(account, request)).orElseGet(this::machine);
    }

    private SessionView machine() {
        var actor = callers.current();
        if (!actor.signedIn()) {
            throw new NotSignedIn();
        }
        return new SessionView(actor.account(), unit(actor.unit()), actor.roles().stream().map(Role::code).toList(), actor.scopes().stream().sorted().map(Scope::code).toList(), null);
    }

    private @Nullable OwnUnit unit(@Nullable String id) {
        return id == null ? null : new OwnUnit(id, units.nameOf(id));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request, HttpServletResponse response) {
        sessions.end(request, response);
    }

    private SessionView view(Account account, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new SessionView(account.account(), unit(account.unit()), account.roles().stream().sorted().map(Role::code).toList(), List.of(),
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }
}
