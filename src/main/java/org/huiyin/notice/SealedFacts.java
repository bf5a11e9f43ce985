package org.huiyin.notice;

import org.huiyin.runtime.Vault;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Facts as they rest in the database: JSON, sealed for the one notice they belong to. */
@Component
final class SealedFacts {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Vault vault;

    SealedFacts(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(long notice, NoticeFacts facts) {
        return vault.seal(json.writeValueAsBytes(facts), owner(notice));
    }

    NoticeFacts open(long notice, byte[] sealed) {
        return json.readValue(vault.open(sealed, owner(notice)), NoticeFacts.class);
    }

    private static String owner(long notice) {
        return "notice/" + notice;
    }
}
