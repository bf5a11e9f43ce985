package org.huiyin.web;

import org.huiyin.runtime.Texts;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class BareAnswerConfiguration {

    /** Nearer to the door than the container's own, which then has nothing left to say. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> wordsOfTheHouse(Texts texts, JsonMapper json) {
        return factory -> factory.addContextCustomizers(context -> context.getParent().getPipeline().addValve(new BareAnswer(texts, json)));
    }
}
