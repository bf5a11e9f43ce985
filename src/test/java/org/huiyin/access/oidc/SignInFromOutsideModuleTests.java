package org.huiyin.access.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.runtime.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

/** Against a provider over real HTTP with signed tokens. */
class SignInFromOutsideModuleTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired Vault vault;
    private SmallProvider provider;
    private SignInFromOutside signIn;

    @BeforeEach
    void open() {
        provider = new SmallProvider();
        signIn = at(Clock.systemUTC());
        provider.says = SampleAccounts.handler(accounts).account();
    }

    @AfterEach
    void close() {
        provider.close();
    }

    private SignInFromOutside at(Clock clock) {
        var settings = new OidcSettings(provider.issuer(), SmallProvider.CLIENT, SmallProvider.SECRET, "preferred_username", "省统一认证");
        return new SignInFromOutside(settings, accounts, vault, clock);
    }

    private SignInFromOutside.Begun begun() {
        return signIn.begin(new MockHttpServletRequest("GET", "/console/sign-in/oidc"), "/console/inbox");
    }

    private static Map<String, String> asked(SignInFromOutside.Begun begun) {
        return SmallProvider.fields(begun.address().substring(begun.address().indexOf('?') + 1));
    }

    private void isRefused(SignInFromOutside.Begun begun) {
        assertThatThrownBy(() -> signIn.finish(begun.errand(), provider.code(begun.address()), asked(begun).get("state"))).isInstanceOf(NotVouchedFor.class);
    }

    @Test
    void whoeverIsVouchedForIsThePersonOfThatAccount() {
        var begun = begun();
        assertThat(asked(begun)).containsKeys("state", "nonce", "code_challenge").containsEntry("code_challenge_method", "S256").containsEntry("client_id", SmallProvider.CLIENT);
        assertThat(asked(begun).get("redirect_uri")).endsWith("/console/sign-in/oidc/back");
        var came = signIn.finish(begun.errand(), provider.code(begun.address()), asked(begun).get("state"));
        assertThat(came.account()).isEqualTo(accounts.find(provider.says).orElseThrow());
        assertThat(came.next()).isEqualTo("/console/inbox");
    }

    @Test
    void nobodyIsMadeAnAccount() {
        provider.says = "somebody-unknown";
        isRefused(begun());
        assertThat(accounts.find("somebody-unknown")).isEmpty();
    }

    @Test
    void aForgedTokenOneForOthersAndOneForAnotherErrandAreRefused() {
        provider.forges = true;
        isRefused(begun());
        provider.forges = false;
        provider.audience = "another-house";
        isRefused(begun());
        provider.audience = SmallProvider.CLIENT;
        var mine = begun();
        var others = begun();
        assertThatThrownBy(() -> signIn.finish(mine.errand(), provider.code(others.address()), asked(mine).get("state"))).as("nonce and proof").isInstanceOf(NotVouchedFor.class);
        assertThatThrownBy(() -> signIn.finish(mine.errand(), provider.code(mine.address()), asked(others).get("state"))).as("state").isInstanceOf(NotVouchedFor.class);
    }

    @Test
    void whatTheBrowserKeptMustBeOursAndFresh() {
        var begun = begun();
        assertThatThrownBy(() -> signIn.finish("nonsense", "code", "state")).isInstanceOf(NotVouchedFor.class);
        assertThatThrownBy(() -> signIn.finish(null, "code", "state")).isInstanceOf(NotVouchedFor.class);
        var later = at(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(11)));
        assertThatThrownBy(() -> later.finish(begun.errand(), provider.code(begun.address()), asked(begun).get("state"))).isInstanceOf(NotVouchedFor.class);
    }

    @Test
    void aProviderThatIsAwayIsTold() {
        provider.close();
        assertThatThrownBy(this::begun).isInstanceOf(NotVouchedFor.class);
    }

    @Test
    void whereNoneIsConfiguredNothingOfItIsSeen() {
        var visitor = new Visitor(port);
        assertThat(visitor.get("/console/sign-in").body()).doesNotContain("/console/sign-in/oidc");
        assertThat(visitor.get("/console/sign-in/oidc").statusCode()).isEqualTo(400);
        assertThat(visitor.get("/console/sign-in/oidc/back?code=x&state=y").statusCode()).isEqualTo(400);
        assertThat(signIn.name()).hasValue("省统一认证");
    }
}
