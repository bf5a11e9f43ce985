package org.huiyin.notice;

import org.huiyin.runtime.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What notices keep sealed. */
@Configuration(proxyBeanMethods = false)
class SealedNotices {

    @Bean
    SealedColumn noticeFactsColumn() {
        return new SealedColumn("notice", "facts", "id", "'notice/' || id");
    }
}
