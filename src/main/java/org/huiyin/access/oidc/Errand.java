package org.huiyin.access.oidc;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.huiyin.runtime.Vault;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the browser keeps for us, sealed, while its owner is at the identity provider: what must come back, and what proves that we asked.
 *
 * @param at   when it was begun, in milliseconds of real time
 * @param next page of the console to go on to
 */
record Errand(String state, String nonce, String verifier, String redirect, String next, long at) {

    private static final String BELONGS_TO = "oidc-errand";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Errand of(OAuth2AuthorizationRequest request, String next, long at) {
        return new Errand(request.getState(), request.getAttribute(OidcParameterNames.NONCE), request.getAttribute(PkceParameterNames.CODE_VERIFIER), request.getRedirectUri(), next, at);
    }

    String sealed(Vault vault) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(JSON.writeValueAsBytes(this), BELONGS_TO));
    }

    static Errand open(Vault vault, String sealed) {
        try {
            return JSON.readValue(vault.open(Base64.getUrlDecoder().decode(sealed.getBytes(StandardCharsets.US_ASCII)), BELONGS_TO), Errand.class);
        } catch (RuntimeException notOurs) {
            throw new NotVouchedFor(notOurs);
        }
    }

    OAuth2AuthorizationRequest request(ClientRegistration provider) {
        return OAuth2AuthorizationRequest.authorizationCode().authorizationUri(provider.getProviderDetails().getAuthorizationUri()).clientId(provider.getClientId())
                .redirectUri(redirect).scopes(provider.getScopes()).state(state)
                .attributes(Map.of(OAuth2ParameterNames.REGISTRATION_ID, provider.getRegistrationId(), OidcParameterNames.NONCE, nonce, PkceParameterNames.CODE_VERIFIER, verifier)).build();
    }
}
