package org.huiyin.notice;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notices keep sealed. */
@Configuration(proxyBeanMethods = false)
class SealedNotices {

    @Bean
    SealedTable noticeTable() {
        return SealedTable.of("notice", "id").sealed("facts", "'notice/' || id");
    }
}
