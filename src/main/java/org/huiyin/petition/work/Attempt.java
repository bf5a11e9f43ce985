package org.huiyin.petition.work;

import java.util.Optional;
import java.util.function.Supplier;
import org.huiyin.actor.NoRight;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.runtime.Idempotency;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.jspecify.annotations.Nullable;

/** One act on one row of many: whatever stands in its way is told of that row and goes no further. */
final class Attempt {

    private Attempt() {}

    /** Leaves the transaction of a row undone. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Words why;

        NotTaken(Words why) {
            super(why.key(), null, false, false);
            this.why = why;
        }
    }

    /** Where the petition stands after the act. */
    static Status landed(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.status();
            case Outcome.Refused refused -> throw new NotTaken(refused.words());
            case Outcome.Stale stale -> throw new NotTaken(Words.of("petition.many.stale"));
            case Outcome.Unconditional unconditional -> throw new NotTaken(Words.of("petition.many.stale"));
            case Outcome.Unknown unknown -> throw new NotTaken(Words.of("petition.many.gone"));
        };
    }

    /** For what moves no status. */
    static @Nullable Status kept(Optional<?> written) {
        if (written.isEmpty()) {
            throw new NotTaken(Words.of("petition.many.gone"));
        }
        return null;
    }

    static RowResult of(String number, Supplier<@Nullable Status> act) {
        try {
            return new RowResult(number, act.get(), null, null);
        } catch (NotTaken notTaken) {
            return RowResult.not(number, notTaken.why);
        } catch (NoRight noRight) {
            return RowResult.not(number, Words.of("petition.many.no-right"));
        } catch (InvalidInput invalid) {
            var fault = invalid.faults().getFirst();
            return new RowResult(number, null, fault.words(), fault.field());
        } catch (Idempotency.KeyReused reused) {
            return RowResult.not(number, Words.of("petition.many.stale"));
        }
    }
}
