package org.huiyin.coordination.conference;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.beside.KeptBeside;
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

    /** When an item ended: with the last thing done to it. */
    private static final String ENDED = "case when %1$s.state in ('declined', 'postponed', 'verified') then (select max(c.at) from conference_change c where c.item = %1$s.id) end";

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
            return SealedTable.of("conference_item", "id").sealed("sealed", "'conference-item/' || id").sealed("outcome", "'conference-outcome/' || id").goesWith("conference-item", "id = any(:ids)");
        }

        @Bean
        SealedTable conferenceMinutesTable() {
            return SealedTable.of("conference_minutes", "conference").sealed("sealed", "'conference-minutes/' || conference").sealed("paper", "'conference-paper/' || conference").goesWith("conference", "conference = any(:ids)");
        }

        @Bean
        SealedTable conferenceChangeTable() {
            return SealedTable.of("conference_change", "id").sealed("words", "'conference-change/' || id").goesWith("conference-item", "item = any(:ids)");
        }

        @Bean
        KeptBeside conferenceItemsKept() {
            return KeptBeside.of("conference-item", "conference_item", ENDED.formatted("t")).goesWith(":number = any(t.petitions)", "t.petitions");
        }

        @Bean
        KeptBeside conferencesKept() {
            return KeptBeside.of("conference", "conference", "(select case when bool_and(%1$s is not null) then max(%1$s) end from conference_item i where i.conference = t.id)".formatted(ENDED.formatted("i")))
                    .goesWith("exists (select from conference_item i where i.conference = t.id and :number = any(i.petitions))",
                            "array(select unnest(i.petitions) from conference_item i where i.conference = t.id)")
                    .keptWhile("exists (select from conference_minutes m where m.conference = t.id and m.sealed is not null)");
        }
    }
}
