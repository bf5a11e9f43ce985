package org.huiyin.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Opens and ends the session of a member of staff, the only one who ever has one. Sign-in throws away whatever session and CSRF
 * token came with the request, so that neither can have been planted before.
 */
@Component
public class Sessions {

    /** Seconds within which the code must follow the password. */
    private static final int HALFWAY = 300;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository csrfTokens;
    private final Devices devices;

    Sessions(CsrfTokenRepository csrfTokens, Devices devices) {
        this.csrfTokens = csrfTokens;
        this.devices = devices;
    }

    /** Begins a fresh session for this person; of one who still owes a code it holds the name alone, opens nothing and is forgotten in minutes. */
    public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        endIfAny(request);
        remember(account, request, response);
        if (account.due() == Due.CODE) {
            request.getSession().setMaxInactiveInterval(HALFWAY);
        }
        request.getSession().setAttribute(Origin.ATTRIBUTE, Origin.of(request).text());
        new CsrfAuthenticationStrategy(csrfTokens).onAuthentication(SecurityContextHolder.getContext().getAuthentication(), request, response);
        if (account.due() != Due.CODE) {
            devices.remember(account.account(), request, response);
        }
    }

    /** Puts what has changed about this person into the session under way. */
    public void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            remember(account, request, response);
        }
    }

    private void remember(Account account, HttpServletRequest request, HttpServletResponse response) {
        var roles = account.roles().stream().map(role -> "ROLE_" + role.name()).sorted().toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(account.due() == Due.CODE ? UsernamePasswordAuthenticationToken.unauthenticated(account, null)
                : UsernamePasswordAuthenticationToken.authenticated(account, null, AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Ends the session on every node; nothing happens if there is none. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        endIfAny(request);
        SecurityContextHolder.clearContext();
        csrfTokens.saveToken(null, request, response);
    }

    private static void endIfAny(HttpServletRequest request) {
        var old = request.getSession(false);
        if (old != null) {
            old.invalidate();
        }
    }
}
