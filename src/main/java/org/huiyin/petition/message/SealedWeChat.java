package org.huiyin.petition.message;

import org.huiyin.runtime.keys.SealedTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of those who are told by WeChat is kept sealed. */
@Configuration(proxyBeanMethods = false)
class SealedWeChat {

    @Bean
    SealedTable weChatAddressTable() {
        return SealedTable.of("wechat_address", "petition").sealed("sealed", "'wechat/' || petition");
    }
}
