package org.huiyin.web;

import gg.jte.TemplateEngine;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.huiyin.access.Callers;
import org.huiyin.runtime.HouseWords;
import org.huiyin.runtime.HuiyinSettings;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.Practice;
import org.huiyin.runtime.Texts;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import tools.jackson.databind.json.JsonMapper;

/** The frame of the house without the house: problem answers, languages and templates around one controller. */
final class SampleFrame {

    static final LegalTime MONDAY = new LegalTime(Clock.fixed(Instant.parse("2026-01-05T01:00:00Z"), ZoneOffset.UTC));

    private SampleFrame() {}

    static Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/web", "messages/runtime", "messages/access");
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Texts.CHINESE);
        return new Texts(source);
    }

    static TemplateEngine templates() {
        return WebConfiguration.templates();
    }

    static Frame frame(boolean demo) {
        return new Frame(new HouseTexts(texts(), new StaticListableBeanFactory().getBeanProvider(HouseWords.class)), new ResourceUrlProvider(), MONDAY, demo, new Practice(false, texts()));
    }

    static MockMvc around(Object controller) {
        var settings = new HuiyinSettings(Path.of("target"), "", "http://127.0.0.1:8080");
        var language = new ReaderLanguage(settings);
        var callers = new Callers(account -> java.util.List.of());
        var pages = new Pages(templates(), frame(false), language, new LargeType(settings), callers, unit -> unit);
        var answer = new ProblemAnswer(JsonMapper.builder().build(), texts(), language, pages, new StaticListableBeanFactory().getBeanProvider(Dialect.class));
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new ProblemAdvice(new Diagnosis(callers), answer))
                .setCustomArgumentResolvers(new ActorArgument(callers))
                .setLocaleResolver(language)
                .build();
    }
}
