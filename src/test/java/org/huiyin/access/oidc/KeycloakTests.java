package org.huiyin.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.huiyin.OnPostgres;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

/** The same as against the small provider, against a real Keycloak; half a gigabyte, so only by {@code bin/test --keycloak}. */
@Tag("keycloak")
class KeycloakTests extends OnPostgres {

    private static Keycloak keycloak;

    @Autowired Accounts accounts;
    @Autowired Vault vault;

    @BeforeAll
    static void start() throws Exception {
        keycloak = new Keycloak("sample-handler", "somebody-unknown");
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    private SignInFromOutside signIn() {
        var settings = new OidcSettings(keycloak.issuer(), SmallProvider.CLIENT, SmallProvider.SECRET, "preferred_username", "Keycloak");
        return new SignInFromOutside(settings, accounts, vault, Clock.systemUTC());
    }

    @Test
    void whoeverSignsInThereIsThePersonOfThatAccountHere() throws Exception {
        var handler = SampleAccounts.handler(accounts);
        var signIn = signIn();
        var begun = signIn.begin(new MockHttpServletRequest("GET", "/console/sign-in/oidc"), "/console/inbox");
        var back = keycloak.signIn(begun.address(), handler.account());
        assertThat(signIn.finish(begun.errand(), back.get("code"), back.get("state")).account()).isEqualTo(handler);
        assertThatThrownBy(() -> signIn.finish(begun.errand(), back.get("code"), back.get("state"))).as("a code is good once").isInstanceOf(NotVouchedFor.class);
    }

    @Test
    void somebodyWithoutAnAccountHereStaysOutside() throws Exception {
        var signIn = signIn();
        var begun = signIn.begin(new MockHttpServletRequest("GET", "/console/sign-in/oidc"), "/console/inbox");
        var back = keycloak.signIn(begun.address(), "somebody-unknown");
        assertThatThrownBy(() -> signIn.finish(begun.errand(), back.get("code"), back.get("state"))).isInstanceOf(NotVouchedFor.class);
    }
}
