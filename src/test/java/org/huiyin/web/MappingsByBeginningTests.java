package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class MappingsByBeginningTests {

    @RestController
    static class Cases {

        @GetMapping("/cases/{number}")
        void one() {}

        @GetMapping("/cases/{number}/papers/*")
        void paper() {}

        @GetMapping({"/files/**", "/old-files"})
        void files() {}

        @GetMapping("/year{year:\\d+}.csv")
        void year() {}

        @GetMapping("/{page:[a-z]+}")
        void page() {}
    }

    private final RequestMappingHandlerMapping spring = ready(new RequestMappingHandlerMapping());
    private final RequestMappingHandlerMapping ours = ready(new MappingsByBeginning());

    /** An address may spell a letter as a number. */
    @ParameterizedTest
    @ValueSource(strings = {"/cases/7", "/cases/7/papers/a", "/files", "/files/a/b", "/old-files", "/year2026.csv", "/home", "/%63ases/7", "/fi%6Ces/a", "/cases/7;v=1",
        "/cases/7/papers", "/casesx/7", "/years.csv", "/cases", "/", "/cases/"})
    void findsWhatSpringFinds(String path) throws Exception {
        assertThat(found(ours, "GET", path)).isEqualTo(found(spring, "GET", path));
    }

    @Test
    void findsSomething() throws Exception {
        assertThat(found(ours, "GET", "/fi%6Ces/a")).isEqualTo("files");
        assertThat(found(ours, "GET", "/cases/7")).isEqualTo("one");
    }

    @Test
    void saysWhichMethodsThereAre() {
        assertThatThrownBy(() -> found(ours, "POST", "/cases/7")).isInstanceOfSatisfying(HttpRequestMethodNotSupportedException.class,
                wrong -> assertThat(wrong.getSupportedMethods()).containsExactly("GET"));
    }

    private static @Nullable String found(RequestMappingHandlerMapping mappings, String method, String path) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mappings.getHandler(request);
        return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static RequestMappingHandlerMapping ready(RequestMappingHandlerMapping mappings) {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("cases", Cases.class);
        context.refresh();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        return mappings;
    }
}
