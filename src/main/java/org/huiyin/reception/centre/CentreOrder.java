package org.huiyin.reception.centre;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/** What an office asks for: see {@link Centre}. {@code version}: at which it was read; absent for a new one. */
public record CentreOrder(@Nullable String name, @Nullable String place, @Nullable String hours, @Nullable Integer version) {

    Checks checks() {
        return new Checks().required("name", name, 100).required("place", place, 200).required("hours", hours, 200);
    }
}
