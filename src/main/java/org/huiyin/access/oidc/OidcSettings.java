package org.huiyin.access.oidc;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, if there is one.
 *
 * @param issuer       its address, from which the rest is discovered; empty: none, and nothing of this is to be seen
 * @param clientId     as what the house is registered there
 * @param clientSecret the secret that belongs to it; never in a file of the repository
 * @param claim        which claim names the account here; whoever may change it there signs in as anybody here
 * @param name         what the button calls it
 */
@ConfigurationProperties("huiyin.access.oidc")
public record OidcSettings(@DefaultValue("") String issuer, @DefaultValue("") String clientId, @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") String claim, @DefaultValue("OpenID Connect") String name) {

    public boolean configured() {
        return !issuer.isBlank();
    }
}
