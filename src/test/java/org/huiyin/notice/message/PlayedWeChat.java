package org.huiyin.notice.message;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The tests of the whole house have an official account in a WeChat that is played beside them. */
@Configuration(proxyBeanMethods = false)
@Profile("test")
class PlayedWeChat {

    @Bean(destroyMethod = "close")
    WeChatServer weChatServer() {
        return new WeChatServer();
    }

    @Bean
    WeChatToken playedWeChatToken(WeChatServer server, Clock clock) {
        return new WeChatToken(server.settings(), clock);
    }

    @Bean
    Carrier playedWeChatCarrier(WeChatServer server, WeChatToken tokens) {
        return new WeChatCarrier(server.settings(), tokens);
    }

    @Bean
    WeChatAccount playedWeChatAccount(WeChatServer server, WeChatToken tokens) {
        return new WeChatAccount(server.settings(), tokens);
    }
}
