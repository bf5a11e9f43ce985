package org.huiyin.reception.followup;

import java.nio.charset.StandardCharsets;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Seals what people said of a promise, and opens it for those who have to do with it. */
@Component
record FollowUpWords(Vault vault, JdbcClient jdbc) {

    byte[] promised(long id, String text) {
        return seal("follow-up-promised/" + id, text);
    }

    byte[] told(long id, String text) {
        return seal("follow-up-told/" + id, text);
    }

    byte @Nullable [] change(long id, @Nullable String text) {
        return text == null ? null : seal("follow-up-change/" + id, text);
    }

    @Nullable String ofChange(long id, byte @Nullable [] sealed) {
        return open("follow-up-change/" + id, sealed);
    }

    @Nullable String promisedOf(FollowUp promise) {
        return open("follow-up-promised/" + promise.id(), column("promised", promise));
    }

    @Nullable String promisedOf(FollowUp promise, byte @Nullable [] sealed) {
        return open("follow-up-promised/" + promise.id(), sealed);
    }

    @Nullable String toldOf(FollowUp promise) {
        return open("follow-up-told/" + promise.id(), column("told", promise));
    }

    private byte @Nullable [] column(String column, FollowUp promise) {
        return jdbc.sql("select " + column + " from follow_up where id = ?").param(promise.id()).query((row, n) -> java.util.Optional.ofNullable(row.getBytes(1))).single().orElse(null);
    }

    private byte[] seal(String owner, String text) {
        return vault.seal(text.getBytes(StandardCharsets.UTF_8), owner);
    }

    private @Nullable String open(String owner, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(sealed, owner), StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable followUpTable() {
            return goes(SealedTable.of("follow_up", "id").sealed("promised", "'follow-up-promised/' || id").sealed("told", "'follow-up-told/' || id"), "id");
        }

        @Bean
        SealedTable followUpChangeTable() {
            return goes(SealedTable.of("follow_up_change", "id").sealed("words", "'follow-up-change/' || id"), "follow_up");
        }

        /** With whatever a promise was made in. */
        private static SealedTable goes(SealedTable table, String promise) {
            var all = table;
            for (var source : Source.values()) {
                all = all.goesWith(source == Source.SWEEP ? "sweep-item" : source.code(), "%s in (select f.id from follow_up f where f.source = '%s' and f.subject = any(:ids))".formatted(promise, source.code()));
            }
            return all;
        }
    }
}
