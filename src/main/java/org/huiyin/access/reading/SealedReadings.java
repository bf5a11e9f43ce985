package org.huiyin.access.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.runtime.keys.MadeHashes;
import org.huiyin.runtime.keys.SealedTable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log of readings keeps sealed. */
@Configuration(proxyBeanMethods = false)
class SealedReadings {

    private static final String MICROS = "(extract(epoch from at) * 1000000)::bigint";

    @Bean
    SealedTable readingTable(ReadingWords words) {
        return SealedTable.of("reading", "id")
                .sealed("reason", "'reading/' || petition || '/' || account || '/' || " + MICROS)
                .sealed("words", "'search/' || account || '/' || " + MICROS, new MadeHashes() {
                    @Override
                    public List<String> columns() {
                        return List.of("words_hash");
                    }

                    @Override
                    public List<byte @Nullable []> of(byte[] plain) {
                        return List.of(words.hashed(new String(plain, StandardCharsets.UTF_8)));
                    }
                });
    }
}
