package org.huiyin.petition.retention;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What erasures keep sealed. */
@Configuration(proxyBeanMethods = false)
class SealedReasons {

    @Bean
    SealedTable erasureTable() {
        return SealedTable.of("erasure", "petition").sealed("reason", "'erasure/' || petition");
    }

    @Bean
    SealedTable givenUpYearTable() {
        return SealedTable.of("given_up_year", "id").sealed("reason", "'given-up-year/' || office || '/' || year");
    }
}
