package org.huiyin.notice.message;

import org.huiyin.runtime.keys.Ring;
import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the outbox keeps sealed. */
@Configuration(proxyBeanMethods = false)
class SealedMessages {

    @Bean
    SealedTable outboxTable() {
        return SealedTable.of("outbox", "id").sealed("sealed", "'outbox/' || id").counted(Ring.LOOK_UP, "recipient");
    }
}
