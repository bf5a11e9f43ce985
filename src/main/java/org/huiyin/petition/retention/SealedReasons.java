package org.huiyin.petition.retention;

import org.huiyin.runtime.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What erasures keep sealed. */
@Configuration(proxyBeanMethods = false)
class SealedReasons {

    @Bean
    SealedColumn erasureReasonsColumn() {
        return new SealedColumn("erasure", "reason", "petition", "'erasure/' || petition");
    }
}
