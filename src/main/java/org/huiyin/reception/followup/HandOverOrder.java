package org.huiyin.reception.followup;

import org.huiyin.runtime.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What is handed over to whom.
 *
 * @param promised     what the leader promised, in the recorder's words
 * @param leader       who promised it: post and name, on a reception day as the day announces it
 * @param chain        who watches over it, post and name; nobody where nothing is said
 * @param chainAccount the account of that leader, where there is one
 * @param unit         id of the unit that was asked first
 */
public record HandOverOrder(@Nullable String promised, @Nullable String leader, @Nullable String chain, @Nullable String chainAccount, @Nullable String unit, @Nullable Colour colour) {

    private static final int LONGEST_PROMISE = 1000;
    private static final int LONGEST_LINE = 100;

    public HandOverOrder {
        promised = said(promised);
        leader = said(leader);
        chain = said(chain);
        chainAccount = said(chainAccount);
        unit = said(unit);
    }

    /** What can be told of it alone. */
    Checks checks() {
        return new Checks().required("promised", promised, LONGEST_PROMISE).required("leader", leader, LONGEST_LINE).optional("chain", chain, LONGEST_LINE)
                .optional("chainAccount", chainAccount, LONGEST_LINE).required("unit", unit, LONGEST_LINE).present("colour", colour);
    }

    static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
    }
}
