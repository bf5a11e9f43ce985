/** Signing in where the authority's own identity provider has said who somebody is (OpenID Connect). It says who, never what they may. */
@NamedInterface("oidc")
@NullMarked
package org.huiyin.access.oidc;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
