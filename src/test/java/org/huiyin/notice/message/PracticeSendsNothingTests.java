package org.huiyin.notice.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class PracticeSendsNothingTests {

    @TempDir java.nio.file.Path place;

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MessageSettings.class)
    @Import(MessageConfiguration.class)
    static class Carrying {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        /** The timer's; it is not run here. */
        @Bean
        SendMessages sending() {
            return new SendMessages(null, null, event -> { });
        }
    }

    @Test
    void inAHouseToPractiseInEveryWayOutIsAFileWhateverIsConfigured() {
        var house = new ApplicationContextRunner().withUserConfiguration(Carrying.class).withPropertyValues("huiyin.message.directory=" + place,
                "huiyin.message.mail.host=mail.example.org", "huiyin.message.mail.from=a@example.org", "huiyin.message.sms.url=https://sms.example.org", "huiyin.message.http.url=https://platform.example.org",
                "huiyin.message.wechat.url=https://wechat.example.org");
        house.withPropertyValues("huiyin.practice=true").run(context -> assertThat(context.getBeansOfType(Carrier.class).values()).isNotEmpty().allMatch(carrier -> carrier instanceof FileCarrier));
        house.withPropertyValues("huiyin.practice=true").run(context -> assertThat(context).doesNotHaveBean(WeChatAccount.class));
        house.run(context -> assertThat(context.getBean(WeChatAccount.class).asking("s", "https://example.org/track/wechat")).hasHost("open.weixin.qq.com").hasPath("/connect/oauth2/authorize"));
        house.run(context -> assertThat(context.getBeansOfType(Carrier.class).values()).anyMatch(carrier -> carrier instanceof MailCarrier));
    }
}
