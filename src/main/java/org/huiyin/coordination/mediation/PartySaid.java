package org.huiyin.coordination.mediation;

import org.jspecify.annotations.Nullable;

/**
 * Who a side is; kept sealed.
 *
 * @param unit where they work, as far as they say: no mediator may be of the same
 */
public record PartySaid(String name, @Nullable String phone, @Nullable String unit) {

    static final PartySaid GONE = new PartySaid("", null, null);
}
