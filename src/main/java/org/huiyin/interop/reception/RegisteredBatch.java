package org.huiyin.interop.reception;

import java.time.Instant;
import org.huiyin.reception.batch.Registered;
import org.jspecify.annotations.Nullable;

/**
 * A registration as it is told once.
 *
 * @param queryCode opens it together with its number; absent where somebody of the village helped
 */
record RegisteredBatch(String number, @Nullable String queryCode, String state, Instant registeredAt) {

    static RegisteredBatch of(Registered made) {
        return new RegisteredBatch(made.batch().number(), made.code(), made.batch().state().code(), made.batch().registeredAt());
    }
}
