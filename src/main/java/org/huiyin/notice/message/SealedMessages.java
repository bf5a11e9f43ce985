package org.huiyin.notice.message;

import org.huiyin.runtime.keys.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox keeps sealed. */
@Configuration(proxyBeanMethods = false)
class SealedMessages {

    @Bean
    SealedColumn outboxColumn() {
        return new SealedColumn("outbox", "sealed", "id", "'outbox/' || id");
    }
}
