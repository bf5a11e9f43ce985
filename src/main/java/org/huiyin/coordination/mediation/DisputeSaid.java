package org.huiyin.coordination.mediation;

import org.jspecify.annotations.Nullable;

/** What a mediation is about; kept sealed. */
public record DisputeSaid(String title, @Nullable String matter) {

    static final DisputeSaid GONE = new DisputeSaid("", null);
}
