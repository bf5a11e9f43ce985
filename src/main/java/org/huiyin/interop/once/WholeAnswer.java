package org.huiyin.interop.once;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.huiyin.runtime.Idempotency;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the answer to many acts that are each done once under the same key, in transactions of their own: a call that broke off half-way goes on where it stopped. */
@Component
public final class WholeAnswer {

    private final Idempotency idempotency;
    private final JsonMapper json;

    WholeAnswer(Idempotency idempotency, JsonMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    /**
     * @param caller whom the key belongs to, and what it is for
     * @param sent   the key; {@code null} where none was sent
     * @param wish   what was asked for, in words that differ where it differs
     * @param doing  does it, given the key under which each part is done
     * @throws Idempotency.KeyReused if the key came before with another wish
     */
    public ResponseEntity<byte[]> to(String caller, @Nullable String sent, String wish, Function<String, ?> doing) {
        var once = sent == null ? UUID.randomUUID().toString() : sent;
        var key = idempotency.key(caller, once, wish.getBytes(StandardCharsets.UTF_8));
        var answer = idempotency.earlier(key).orElseGet(() -> {
            var told = json.writeValueAsBytes(doing.apply(once));
            return idempotency.once(key, () -> told);
        });
        var head = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        return (answer.replayed() ? head.header(Once.REPLAYED, "true") : head).body(answer.bytes());
    }
}
