package org.huiyin.reception.batch;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The own office says which place and which field a batch is about, or corrects what was said, also after the day: whoever goes there next is told by it what was promised. */
@Component
public class CorrectBatch {

    private final LookAtBatches looking;
    private final BatchRows rows;
    private final BatchCheck check;
    private final BatchLog log;

    CorrectBatch(LookAtBatches looking, BatchRows rows, BatchCheck check, BatchLog log) {
        this.looking = looking;
        this.rows = rows;
        this.check = check;
        this.log = log;
    }

    /**
     * @param version  of the batch, as it was read
     * @param place    code of the village or street; absent: not known
     * @param category code of the field; absent: not known
     */
    public record AboutOrder(@Nullable Integer version, @Nullable String place, @Nullable String category) {

        public AboutOrder {
            place = place == null || place.isBlank() ? null : place.strip();
            category = category == null || category.isBlank() ? null : category.strip();
        }
    }

    /**
     * Nothing if the batch is out of this actor's sight; the same again changes nothing.
     *
     * @throws InvalidInput on {@code place} if there is none such, on {@code category} if it is not offered and was not said before, on {@code version} if it was changed meanwhile
     */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Optional<Batch> about(Actor actor, long reception, int seq, AboutOrder order) {
        return looking.find(actor, reception, seq).map(kept -> {
            var batch = kept.batch();
            check.about(new Checks().present("version", order.version()), order.place(), Objects.equals(order.category(), batch.category()) ? null : order.category()).complain();
            if (Objects.equals(order.place(), batch.place()) && Objects.equals(order.category(), batch.category())) {
                return batch;
            }
            if (batch.version() != order.version() || !rows.about(batch, order.place(), order.category())) {
                throw InvalidInput.of("version", "reception.changed");
            }
            log.add(batch, actor.account(), "about", said(batch.place(), batch.category()), said(order.place(), order.category()), null);
            return rows.find(reception, seq).orElseThrow().batch();
        });
    }

    private static String said(@Nullable String place, @Nullable String category) {
        return Objects.requireNonNullElse(place, "-") + ' ' + Objects.requireNonNullElse(category, "-");
    }
}
