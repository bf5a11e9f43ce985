package org.huiyin.coordination.mediation;

import java.util.Optional;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one door through which a mediation changes: it is held, the table is asked, and what passes is written down. */
@Component
record MediationBook(MediationRows rows, MediationLog log, TellSides telling, LegalTime time) {

    /**
     * Held for the rest of the transaction.
     *
     * @param version at which it was read; {@code null}: whatever it stands at
     * @throws InvalidInput on {@code version} if somebody else was faster, or the table does not have it
     */
    Optional<Mediation> hold(long id, @Nullable Integer version, MediationAct act) {
        var held = rows.hold(id);
        held.ifPresent(mediation -> {
            if (version != null && version != mediation.version()) {
                throw InvalidInput.of("version", "coordination.changed");
            }
            if (!act.possible(mediation.state())) {
                throw InvalidInput.of("version", "coordination.mediation.not-now");
            }
        });
        return held;
    }

    Mediation write(Mediation held, String account, MediationAct act, @Nullable String detail, @Nullable String words) {
        log.add(held, account, act, detail, words);
        return rows.touch(held);
    }

    /** It goes on, or ends. */
    Mediation to(Mediation held, MediationState state) {
        var now = rows.to(held, state, time.today());
        if (!state.open()) {
            telling.both(now, "ended", "");
        }
        return now;
    }
}
