package org.huiyin.petition.work;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of lists is kept sealed for longer than a day. */
@Configuration(proxyBeanMethods = false)
class SealedViews {

    @Bean
    SealedTable savedViewTable() {
        return SealedTable.of("saved_view", "id").sealed("sealed", "'saved-view/' || id");
    }
}
