package org.huiyin.reception.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.publication.OwnTraces;
import org.huiyin.reception.batch.SealedBatches;
import org.huiyin.runtime.Vault;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was written for the public lies sealed until somebody else released it; and what tells who it was about, found by the house itself. */
@Component("disclosureWords")
record SealedWords(Vault vault, JdbcClient jdbc, SealedBatches batches) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] seal(long promise, PublicPromiseWords words) {
        return vault.seal(JSON.writeValueAsBytes(words), "disclosure/" + promise);
    }

    /** Nothing is left of what was given up. */
    PublicPromiseWords open(long promise, byte @Nullable [] sealed) {
        return sealed == null ? new PublicPromiseWords(null, null) : JSON.readValue(vault.open(sealed, "disclosure/" + promise), PublicPromiseWords.class);
    }

    /** Names and numbers of a batch: of those who came, of the registration, and of the petition that it goes with. */
    OwnTraces traces(long batch) {
        return jdbc.sql("select 'R' || reception || '-' || seq, petition, sealed from batch where id = ?").param(batch).query((row, n) -> {
            var own = new ArrayList<@Nullable String>(Arrays.asList(row.getString(1), row.getString(2)));
            Optional.ofNullable(row.getBytes(3)).map(sealed -> batches.open(batch, sealed)).ifPresent(said -> {
                own.addAll(Arrays.asList(said.name(), said.phone(), said.idNumber()));
                said.representatives().stream().flatMap(line -> Stream.of(line.split("\\s+"))).forEach(own::add);
            });
            return OwnTraces.of(own.stream());
        }).single();
    }

    @Configuration(proxyBeanMethods = false)
    static class Tables {

        @Bean
        SealedTable disclosureTable() {
            return SealedTable.of("disclosure", "follow_up").sealed("sealed", "'disclosure/' || follow_up")
                    .goesWith("batch", "follow_up in (select f.id from follow_up f where f.source = 'batch' and f.subject = any(:ids))", "number", "promised", "result", "released_by", "released_at");
        }
    }
}
