package org.huiyin.runtime;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every module brings {@code messages/<module>_zh_CN.properties} and {@code _en}; they are found by lying there. */
@Configuration(proxyBeanMethods = false)
public class TextConfiguration {

    private static final String SUFFIX = "_zh_CN.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + SUFFIX))
                .map(file -> Objects.requireNonNull(file.getFilename()))
                .map(name -> "messages/" + name.substring(0, name.length() - SUFFIX.length()))
                .distinct().sorted().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Texts.CHINESE);
        return source;
    }
}
