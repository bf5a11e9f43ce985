package org.huiyin.notice.message;

import java.nio.charset.StandardCharsets;
import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals messages for the outbox, each bound to its row. */
@Component
final class OutboxSeal {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    OutboxSeal(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long id, Message message) {
        return vault.seal(JSON.writeValueAsString(message).getBytes(StandardCharsets.UTF_8), bound(id));
    }

    Message open(long id, byte[] sealed) {
        return JSON.readValue(vault.open(sealed, bound(id)), Message.class);
    }

    private static String bound(long id) {
        return "outbox/" + id;
    }
}
