package org.huiyin.web;

import java.util.List;
import org.huiyin.runtime.HuiyinSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Outside of everything else, so that also an answer of the firewall, of an outage or of the container carries them; where Security has written some, these are the last word. */
@Configuration(proxyBeanMethods = false)
class AnswerHeadersConfiguration {

    @Bean
    static FilterRegistrationBean<HeaderWriterFilter> answerHeaders(HuiyinSettings settings, EmbedSettings embed) {
        var filter = new FilterRegistrationBean<>(new HeaderWriterFilter(List.of(new AnswerHeaders(settings.overTls(), embed.ancestors()))));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
