package org.huiyin.demo;

import org.huiyin.notice.message.Carrier;
import org.huiyin.notice.message.Channel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** In the demonstration nothing is sent, unless a real carrier is configured: what would be is shown on a page. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoCarriers {

    @Bean
    @Order(10)
    Carrier demoMail(SentMessages sent) {
        return sent.carrier(Channel.MAIL);
    }

    @Bean
    @Order(10)
    Carrier demoSms(SentMessages sent) {
        return sent.carrier(Channel.SMS);
    }
}
