package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
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

    private final MappingsByBeginning mappings = mappings();

    @ParameterizedTest
    @CsvSource({"/cases/7,one", "/cases/7/papers/a,paper", "/files,files", "/files/a/b,files", "/old-files,files", "/year2026.csv,year", "/home,page",
        // an address may spell a letter as a number
        "/%63ases/7,one", "/fi%6Ces/a,files", "/cases/7;v=1,one",
        "/cases/7/papers,", "/casesx/7,", "/years.csv,", "/cases,page"})
    void findsWhatSpringFinds(String path, String method) throws Exception {
        assertThat(found("GET", path)).isEqualTo(method);
    }

    @Test
    void saysWhichMethodsThereAre() {
        assertThat(org.junit.jupiter.api.Assertions.assertThrows(HttpRequestMethodNotSupportedException.class, () -> found("POST", "/cases/7")).getSupportedMethods()).containsExactly("GET");
    }

    private String found(String method, String path) throws Exception {
        var request = new MockHttpServletRequest(method, path);
        ServletRequestPathUtils.parseAndCache(request);
        var chain = mappings.getHandler(request);
        return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static MappingsByBeginning mappings() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("cases", Cases.class);
        context.refresh();
        var mappings = new MappingsByBeginning();
        mappings.setApplicationContext(context);
        mappings.afterPropertiesSet();
        return mappings;
    }
}
