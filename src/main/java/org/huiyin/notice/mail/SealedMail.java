package org.huiyin.notice.mail;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of incoming mail is kept sealed. */
@Configuration(proxyBeanMethods = false)
class SealedMail {

    @Bean
    SealedTable mailInTable() {
        return SealedTable.of("mail_in", "id").sealed("sealed", "'mail/' || id").sealed("reason", "'mail-reason/' || id");
    }

    @Bean
    SealedTable mailPartTable() {
        return SealedTable.of("mail_part", "id").sealed("sealed", "'mail-part/' || id");
    }
}
