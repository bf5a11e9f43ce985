package org.huiyin.petition.watch;

import org.huiyin.runtime.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What auditors said of unusual reading is kept sealed. */
@Configuration(proxyBeanMethods = false)
class SealedLooks {

    @Bean
    SealedColumn unusualLooksColumn() {
        return new SealedColumn("unusual_look", "note", "id", "'unusual/' || unusual || '/' || (extract(epoch from at) * 1000000)::bigint");
    }
}
