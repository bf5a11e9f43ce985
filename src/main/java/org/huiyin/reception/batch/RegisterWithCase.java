package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is registered, and linked at once with a petition that the office has already, so that none is opened a second time. */
@Component
public class RegisterWithCase {

    private final RegisterBatch registering;
    private final KeepBatches keeping;

    RegisterWithCase(RegisterBatch registering, KeepBatches keeping) {
        this.registering = registering;
        this.keeping = keeping;
    }

    /**
     * Both or neither.
     *
     * @param order its petition: number of one in the actor's sight; without one it is {@link RegisterBatch#takeDown}
     * @throws InvalidInput as there; on {@code petition} if there is none in sight, or the day is another office's
     */
    @Needs(Right.REGISTER_BATCH)
    @Transactional
    public Optional<Registered> takeDown(Actor actor, long reception, @Nullable Way way, BatchOrder order) {
        if (order.petition() == null) {
            return registering.takeDown(actor, reception, way, order);
        }
        NoRight.unless(actor, Right.READ_BATCHES);
        return registering.takeDown(actor, reception, way, order.alone()).map(made -> new Registered(keeping.link(actor, reception, made.batch().seq(), new KeepBatches.Order(made.batch().version(), order.petition(), null))
                .orElseThrow(() -> InvalidInput.of("petition", "reception.batch.link-later")), made.code()));
    }
}
