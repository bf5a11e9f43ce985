package org.huiyin.coordination.conference;

import java.nio.charset.StandardCharsets;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is said at a conference, each piece bound to its row, and opens it again. */
@Component
record ConferenceSeals(Vault vault) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] said(long item, ItemSaid said) {
        return vault.seal(JSON.writeValueAsBytes(said), "conference-item/" + item);
    }

    ItemSaid said(long item, byte @Nullable [] sealed) {
        return sealed == null ? ItemSaid.GONE : JSON.readValue(vault.open(sealed, "conference-item/" + item), ItemSaid.class);
    }

    byte[] outcome(long item, ItemOutcome outcome) {
        return vault.seal(JSON.writeValueAsBytes(outcome), "conference-outcome/" + item);
    }

    ItemOutcome outcome(long item, byte @Nullable [] sealed) {
        return sealed == null ? ItemOutcome.NONE : JSON.readValue(vault.open(sealed, "conference-outcome/" + item), ItemOutcome.class);
    }

    byte @Nullable [] words(String owner, @Nullable String words) {
        return words == null ? null : vault.seal(words.getBytes(StandardCharsets.UTF_8), owner);
    }

    @Nullable String words(String owner, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(sealed, owner), StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable conferenceItemTable() {
            return SealedTable.of("conference_item", "id").sealed("sealed", "'conference-item/' || id").sealed("outcome", "'conference-outcome/' || id");
        }

        @Bean
        SealedTable conferenceMinutesTable() {
            return SealedTable.of("conference_minutes", "conference").sealed("sealed", "'conference-minutes/' || conference").sealed("paper", "'conference-paper/' || conference");
        }

        @Bean
        SealedTable conferenceChangeTable() {
            return SealedTable.of("conference_change", "id").sealed("words", "'conference-change/' || id");
        }
    }
}
