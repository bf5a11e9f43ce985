package org.huiyin.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.huiyin.actor.Actor;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ActorArgument actorArgument;
    private final ReaderLanguage language;
    private final LargeType type;
    private final FirstThings firstThings;

    WebConfiguration(ActorArgument actorArgument, ReaderLanguage language, LargeType type, FirstThings firstThings) {
        this.actorArgument = actorArgument;
        this.language = language;
        this.type = type;
        this.firstThings = firstThings;
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Actor.class);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actorArgument);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(language);
        interceptors.addInterceptor(type);
        interceptors.addInterceptor(firstThings);
    }

    /** Templates were compiled with the house; none is read at run time. */
    @Bean
    static TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.huiyin.page");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    /** Told from where it was read: made from the request it would repeat whatever host somebody writes there. */
    @Bean
    static OpenAPI interfaceOfThisHouse() {
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    static ViewResolver pagesByName(Pages pages) {
        return new PageViews(pages);
    }
}
