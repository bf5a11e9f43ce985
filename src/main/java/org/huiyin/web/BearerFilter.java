package org.huiyin.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.access.machine.KnowMachine;
import org.huiyin.access.machine.WrongToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a machine client by its token, for this request alone. A wrong token is told, also where nobody needs to be known. */
final class BearerFilter extends OncePerRequestFilter {

    private final KnowMachine machines;
    private final ProblemAnswer answer;
    private final Diagnosis diagnosis;

    BearerFilter(KnowMachine machines, ProblemAnswer answer, Diagnosis diagnosis) {
        this.machines = machines;
        this.answer = answer;
        this.diagnosis = diagnosis;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        try {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(machines.by(Bearer.token(request), request.getRemoteAddr()), null,
                    AuthorityUtils.createAuthorityList("ROLE_MACHINE")));
            SecurityContextHolder.setContext(context);
        } catch (WrongToken | TooManyGuesses turnedAway) {
            answer.give(diagnosis.of(turnedAway), request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
