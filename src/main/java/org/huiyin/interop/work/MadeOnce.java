package org.huiyin.interop.work;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import org.huiyin.actor.Actor;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes something once for a key; sent again, the answer tells the same thing as it stands then. */
@Component
final class MadeOnce {

    /** {@code wish}: what was asked for; {@code key}: none where the caller sent none. */
    record Wanted(Actor actor, String address, Record wish, @Nullable String key) {}

    private final Idempotency idempotency;

    MadeOnce(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** @throws Idempotency.KeyReused if the key came before with another wish */
    <T> ResponseEntity<T> made(Wanted wanted, LongSupplier making, LongFunction<T> telling) {
        if (wanted.key() == null) {
            return answer(wanted, making.getAsLong(), false, telling);
        }
        var key = idempotency.key(wanted.address() + ' ' + wanted.actor().account(), wanted.key(), wanted.wish().toString().getBytes(StandardCharsets.UTF_8));
        var answer = idempotency.once(key, () -> Long.toString(making.getAsLong()).getBytes(StandardCharsets.US_ASCII));
        return answer(wanted, Long.parseLong(new String(answer.bytes(), StandardCharsets.US_ASCII)), answer.replayed(), telling);
    }

    private static <T> ResponseEntity<T> answer(Wanted wanted, long id, boolean replayed, LongFunction<T> telling) {
        var answer = ResponseEntity.created(URI.create(wanted.address() + '/' + id));
        return (replayed ? answer.header("Idempotency-Replayed", "true") : answer).body(telling.apply(id));
    }
}
