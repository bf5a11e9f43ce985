package org.huiyin.petition.watch;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors said of unusual reading is kept sealed. */
@Configuration(proxyBeanMethods = false)
class SealedLooks {

    @Bean
    SealedTable unusualLookTable() {
        return SealedTable.of("unusual_look", "id").sealed("note", "'unusual/' || unusual || '/' || (extract(epoch from at) * 1000000)::bigint");
    }
}
