package org.huiyin.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.huiyin.access.own.CitizenSessions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.util.WebUtils;

/**
 * Who may reach which address. An address that is not named here is as good as absent. Rights finer than "signed in" are demanded by
 * the use cases themselves.
 */
@Configuration(proxyBeanMethods = false)
class ReachConfiguration {

    static final String[] PUBLIC = {
        "/", "/petition/**", "/my/**", "/track/**", "/guide", "/offices", "/open/**", "/receptions/**", "/video/**", "/centres/**", "/mediations/**", "/mediators", "/start/**", "/c/**", "/embed/**", "/verify/**", "/feeds/**", "/lang/**", "/demo/**", "/console/sign-in/**",
        "/css/**", "/img/**", "/js/**", "/webjars/**", "/favicon.ico", "/sw.js", "/manifest.webmanifest",
        "/api/v1/petitions/**", "/api/v1/receptions/**", "/api/v1/video/**", "/api/v1/centres/**", "/api/v1/mediations/**", "/api/v1/mediators", "/api/v1/deadlines/**", "/api/v1/organisations/**", "/api/v1/categories/**", "/api/v1/regions/**",
        "/api/v1/documents/**", "/api/v1/seals/**", "/api/v1/law", "/api/v1/session", "/api/v1/me/**", "/open311/**", "/v3/api-docs/**", "/actuator/health/**"};
    static final String[] STAFF = {"/console/**", "/api/v1/staff/**", "/actuator/**"};
    /** Programs sign in here; nothing is done there in the name of somebody who is signed in already. */
    private static final Set<String> SIGN_IN = Set.of("/api/v1/session", "/api/v1/me/codes", "/api/v1/me/session");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Bean
    SecurityFilterChain reach(HttpSecurity http, CsrfTokenRepository csrfTokens, Turnstile turnstile, ProblemAnswer answer, Diagnosis diagnosis) {
        return http
                .authorizeHttpRequests(reach -> reach
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC).permitAll()
                        .requestMatchers(PUBLIC).permitAll()
                        .requestMatchers(STAFF).authenticated()
                        .anyRequest().denyAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens).requireCsrfProtectionMatcher(ReachConfiguration::mustProveItsOrigin))
                .addFilterBefore(new BodyLimit(answer, diagnosis), CsrfFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .headers(ReachConfiguration::guard)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Requests are measured as wholes; two measurements more for each filter of the chain told nobody anything. */
    @Bean
    SecurityObservationSettings filtersUnmeasured() {
        return SecurityObservationSettings.noObservations();
    }

    static void guard(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(AnswerHeaders.OF_PAGES))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    /**
     * A form must show that it came from a page of ours. A program must only while it carries a live session: without one a forged
     * request can do nothing that anybody could not do. JSON cannot be sent by a form of another site, so the sign-in of programs and
     * the demo's clock take it without a token.
     */
    private static boolean mustProveItsOrigin(HttpServletRequest request) {
        var path = Doors.path(request);
        if (READING.contains(request.getMethod()) || path.startsWith("/demo/") && sendsJson(request) || SIGN_IN.contains(path) && request.getMethod().equals("POST")) {
            return false;
        }
        return !Doors.forPrograms(request) || request.getSession(false) != null || WebUtils.getCookie(request, CitizenSessions.COOKIE) != null;
    }

    private static boolean sendsJson(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, MediaType.APPLICATION_JSON_VALUE, 0, MediaType.APPLICATION_JSON_VALUE.length());
    }
}
