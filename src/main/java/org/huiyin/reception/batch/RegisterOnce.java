package org.huiyin.reception.batch;

import java.util.Optional;
import org.huiyin.runtime.Idempotency;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** People register by themselves, once however often the same form or call is sent. */
@Component
public class RegisterOnce {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final RegisterBatch registering;
    private final Idempotency idempotency;

    RegisterOnce(RegisterBatch registering, Idempotency idempotency) {
        this.registering = registering;
        this.idempotency = idempotency;
    }

    /**
     * What was sent, to tell one sending from another.
     *
     * @param caller whose key it is
     * @param key    chosen by whoever sends; blank: it is done as often as it is sent
     * @param body   what was said; another one under the same key is refused
     */
    public record Sent(String caller, String key, byte[] body) {}

    /** @param replayed whether it had been registered before */
    public record Made(Registered registered, boolean replayed) {}

    /**
     * The same as {@link RegisterBatch#register(String, long, BatchOrder)}.
     *
     * @return nothing if no such day was announced
     * @throws Idempotency.KeyReused if the key came before with another body
     */
    public Optional<Made> register(String client, long reception, BatchOrder order, Sent sent) {
        if (sent.key().isBlank()) {
            return registering.register(client, reception, order).map(made -> new Made(made, false));
        }
        var key = idempotency.key(sent.caller() + " reception " + reception, sent.key(), sent.body());
        return idempotency.earlier(key).or(() -> registering.check(client, reception, order).map(checked -> idempotency.once(key, () -> JSON.writeValueAsBytes(registering.register(checked)))))
                .map(answer -> new Made(JSON.readValue(answer.bytes(), Registered.class), answer.replayed()));
    }
}
