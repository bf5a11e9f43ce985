package org.huiyin.access.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.huiyin.runtime.keys.MadeHashes;
import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedColumn;
import org.huiyin.runtime.keys.UsedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log of readings keeps sealed. */
@Configuration(proxyBeanMethods = false)
class SealedReadings {

    private static final String MICROS = "(extract(epoch from at) * 1000000)::bigint";

    @Bean
    SealedColumn readingReasons() {
        return new SealedColumn("reading", "reason", "id", "'reading/' || petition || '/' || account || '/' || " + MICROS);
    }

    @Bean
    SealedColumn searchedWords(ReadingWords words) {
        return new SealedColumn("reading", "words", "id", "'search/' || account || '/' || " + MICROS, new MadeHashes() {
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

    @Bean
    UsedKey searchedWordsHashed() {
        return new UsedKey(Ring.LOOK_UP, "reading", "words_hash");
    }
}
