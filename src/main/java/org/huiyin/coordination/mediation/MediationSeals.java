package org.huiyin.coordination.mediation;

import java.nio.charset.StandardCharsets;
import org.huiyin.petition.beside.KeptBeside;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals what is said in a mediation, each piece bound to its row, and opens it again. */
@Component
record MediationSeals(Vault vault) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] seal(String owner, Object said) {
        return vault.seal(JSON.writeValueAsBytes(said), owner);
    }

    <T> T open(String owner, byte @Nullable [] sealed, Class<T> type, T gone) {
        return sealed == null ? gone : JSON.readValue(vault.open(sealed, owner), type);
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
        SealedTable mediationTable() {
            return SealedTable.of("mediation", "id").sealed("sealed", "'mediation/' || id").goesWith("mediation", "id = any(:ids)");
        }

        @Bean
        SealedTable mediationSideTable() {
            return SealedTable.of("mediation_side", "mediation").sealed("sealed", "'mediation-side/' || mediation || '/' || side").counted(Ring.QUERY_CODE, "code").goesWith("mediation", "mediation = any(:ids)");
        }

        @Bean
        SealedTable mediationSessionTable() {
            return SealedTable.of("mediation_session", "id").sealed("note", "'mediation-session/' || id").goesWith("mediation", "mediation = any(:ids)");
        }

        @Bean
        SealedTable mediationTextTable() {
            return SealedTable.of("mediation_text", "id").sealed("sealed", "'mediation-text/' || id").goesWith("mediation", "mediation = any(:ids)");
        }

        @Bean
        SealedTable mediationTextConsentTable() {
            return SealedTable.of("mediation_text_consent", "id").sealed("signature", "'mediation-signature/' || id").goesWith("mediation", "text in (select id from mediation_text where mediation = any(:ids))");
        }

        @Bean
        SealedTable mediationPaperTable() {
            return SealedTable.of("mediation_paper", "text").sealed("sealed", "'mediation-paper/' || text").goesWith("mediation", "text in (select id from mediation_text where mediation = any(:ids))");
        }

        @Bean
        SealedTable mediationChangeTable() {
            return SealedTable.of("mediation_change", "id").sealed("words", "'mediation-change/' || id").goesWith("mediation", "mediation = any(:ids)");
        }

        @Bean
        KeptBeside mediationsKept() {
            return KeptBeside.of("mediation", "mediation", "t.ended_on::timestamp at time zone 'Asia/Shanghai'");
        }
    }
}
