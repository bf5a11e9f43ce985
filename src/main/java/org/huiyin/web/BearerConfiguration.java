package org.huiyin.web;

import org.huiyin.access.machine.KnowMachine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The way of requests that bear a token: no session, no cookie, and no form's token, since no page of another site can make a browser send
 * the header. They reach what others reach.
 */
@Configuration(proxyBeanMethods = false)
class BearerConfiguration {

    @Bean
    @Order(1)
    SecurityFilterChain bearing(HttpSecurity http, KnowMachine machines, Turnstile turnstile, ProblemAnswer answer, Diagnosis diagnosis) {
        return http
                .securityMatcher(Bearer::in)
                .authorizeHttpRequests(reach -> reach.requestMatchers(ReachConfiguration.PUBLIC).permitAll().requestMatchers(ReachConfiguration.STAFF).authenticated().anyRequest().denyAll())
                .addFilterBefore(new BodyLimit(answer, diagnosis), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new BearerFilter(machines, answer, diagnosis), AnonymousAuthenticationFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .headers(ReachConfiguration::guard)
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
