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

    NoticeFacts open(long notice, NoticeKind kind, byte[] sealed) {
        Class<? extends NoticeFacts> type = switch (kind) {
            case RECEIPT -> NoticeFacts.Receipt.class;
            case ACCEPTANCE -> NoticeFacts.Acceptance.class;
            case EXTENSION -> NoticeFacts.Extension.class;
            case OPINION -> NoticeFacts.Opinion.class;
        };
        return json.readValue(vault.open(sealed, owner(notice)), type);
    }

    private static String owner(long notice) {
        return "notice/" + notice;
    }
}
