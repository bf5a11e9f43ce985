package org.huiyin.coordination.mediation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a side stands.
 *
 * @param consentedAt when it said that it is willing
 * @param consentedBy the side itself, or the account before which it was said
 * @param mediator    id of the mediator whom it takes
 */
public record Party(Side side, @Nullable Instant consentedAt, @Nullable String consentedBy, @Nullable Long mediator) {

    /** Whether it takes the one who was proposed. */
    public boolean takes(Mediation mediation) {
        return mediation.mediator() != null && mediation.mediator().equals(mediator);
    }
}
