package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Callers;
import org.huiyin.access.Due;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class FirstThingsTests {

    private final FirstThings first = new FirstThings(new Callers(account -> List.of()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    private boolean asks(Due due, String path) {
        var account = new Account("first-things", "某某", null, null, Set.of(Role.ADMIN), due);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(account, null, List.of()));
        return first.preHandle(new MockHttpServletRequest("GET", path), response, this);
    }

    @ParameterizedTest
    @CsvSource({"NOTHING, /console, true", "FACTOR, /console, false", "FACTOR, /console/account, false", "FACTOR, /console/account/factor, true", "FACTOR, /console/account/factor/qr, true",
        "FACTOR, /console/account/factor/confirm, true", "FACTOR, /console/account/factor/remove, false", "FACTOR, /console/sign-out, true", "FACTOR, /guide, true",
        "PASSWORD, /console/account/factor, false", "PASSWORD, /console/account, true", "FACTOR, /api/v1/staff/account/factor, true", "FACTOR, /api/v1/documents, true"})
    void onlyWhatIsDueOpens(Due due, String path, boolean open) {
        assertThat(asks(due, path)).isEqualTo(open);
        if (!open) {
            assertThat(response.getHeader("Location")).isEqualTo(due == Due.FACTOR ? "/console/account/factor" : "/console/account");
        }
    }

    @Test
    void aProgramIsToldWhatIsDue() {
        assertThatThrownBy(() -> asks(Due.FACTOR, "/api/v1/staff/petitions")).isInstanceOfSatisfying(FirstThings.StillDue.class, still -> assertThat(still.problem().code()).isEqualTo("factor-due"));
    }
}
