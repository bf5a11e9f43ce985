package org.huiyin.access.oidc;

import org.jspecify.annotations.Nullable;

/** The identity provider did not vouch for anybody who has an account here; why is not told. */
public final class NotVouchedFor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotVouchedFor(@Nullable Throwable cause) {
        super("not vouched for", cause);
    }
}
