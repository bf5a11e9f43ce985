package org.huiyin.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.runtime.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/**
 * Use case: somebody signs in at the identity provider of the authority. The code flow with state, nonce and PKCE; the account must exist
 * already, neither accounts nor roles come from outside.
 */
@Service
public class SignInFromOutside {

    /** How long somebody may take there. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private final OidcSettings settings;
    private final IdentityProvider provider;
    private final Accounts accounts;
    private final Vault vault;
    private final Clock clock;
    private final DefaultOAuth2AuthorizationRequestResolver asking;
    private final OidcAuthorizationCodeAuthenticationProvider proving = new OidcAuthorizationCodeAuthenticationProvider(new RestClientAuthorizationCodeTokenResponseClient(), new OidcUserService());

    SignInFromOutside(OidcSettings settings, Accounts accounts, Vault vault, Clock clock) {
        this.settings = settings;
        this.provider = new IdentityProvider(settings);
        this.accounts = accounts;
        this.vault = vault;
        this.clock = clock;
        this.asking = new DefaultOAuth2AuthorizationRequestResolver(provider, "/console/sign-in/oidc");
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    /** @param errand what the browser keeps until it comes back */
    public record Begun(String address, String errand) {}

    /** Who came back, and where to. */
    public record Vouched(Account account, String next) {}

    /** What the button says; nothing where no identity provider is configured. */
    public Optional<String> name() {
        return settings.configured() ? Optional.of(settings.name()) : Optional.empty();
    }

    /** @throws NotVouchedFor if there is no identity provider, or it does not answer */
    public Begun begin(HttpServletRequest request, String next) {
        if (!settings.configured()) {
            throw new NotVouchedFor(null);
        }
        var asked = proven(() -> asking.resolve(request, IdentityProvider.ID));
        return new Begun(asked.getAuthorizationRequestUri(), Errand.of(asked, next, clock.millis()).sealed(vault));
    }

    /**
     * @param errand what the browser kept
     * @throws NotVouchedFor if anything of it does not fit, or nobody here has such an account
     */
    public Vouched finish(@Nullable String errand, @Nullable String code, @Nullable String state) {
        if (!settings.configured() || errand == null || code == null || state == null) {
            throw new NotVouchedFor(null);
        }
        var kept = Errand.open(vault, errand);
        if (Instant.ofEpochMilli(kept.at()).plus(PATIENCE).isBefore(clock.instant())) {
            throw new NotVouchedFor(null);
        }
        var user = proven(() -> user(kept, code, state));
        var account = Optional.ofNullable(user.getClaimAsString(settings.claim())).flatMap(accounts::find);
        return new Vouched(account.orElseThrow(() -> new NotVouchedFor(null)), kept.next());
    }

    private OidcUser user(Errand kept, String code, String state) {
        var registration = provider.findByRegistrationId(IdentityProvider.ID);
        var exchange = new OAuth2AuthorizationExchange(kept.request(registration), OAuth2AuthorizationResponse.success(code).redirectUri(kept.redirect()).state(state).build());
        var token = (OAuth2LoginAuthenticationToken) proving.authenticate(new OAuth2LoginAuthenticationToken(registration, exchange));
        return (OidcUser) token.getPrincipal();
    }

    private static <T> T proven(Supplier<T> proof) {
        try {
            return proof.get();
        } catch (DataAccessException outage) {
            throw outage;
        } catch (RuntimeException wrong) {
            throw new NotVouchedFor(wrong);
        }
    }
}
