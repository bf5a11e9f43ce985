package org.huiyin.access.oidc;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/** What the identity provider tells of itself; asked when it is first needed, so that the house starts while it is away. */
final class IdentityProvider implements ClientRegistrationRepository {

    static final String ID = "oidc";
    static final String BACK = "/console/sign-in/oidc/back";

    private final OidcSettings settings;
    private volatile @Nullable ClientRegistration known;

    IdentityProvider(OidcSettings settings) {
        this.settings = settings;
    }

    @Override
    public ClientRegistration findByRegistrationId(String id) {
        var found = known;
        if (found == null) {
            found = ClientRegistrations.fromOidcIssuerLocation(settings.issuer()).registrationId(ID).clientId(settings.clientId()).clientSecret(settings.clientSecret())
                    .scope(Set.of("openid", "profile")).redirectUri("{baseUrl}" + BACK).userNameAttributeName("sub").build();
            known = found;
        }
        return found;
    }
}
