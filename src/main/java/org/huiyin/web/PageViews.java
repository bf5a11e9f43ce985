package org.huiyin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** A view name is the path of a template ({@code citizen/home}); redirects are left to the next resolver. */
record PageViews(Pages pages) implements ViewResolver, Ordered {

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return name.startsWith("redirect:") || name.startsWith("forward:") ? null : new PageView(name);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class PageView implements View {
        private final String template;

        PageView(String template) {
            this.template = template;
        }

        /** Rendered whole before the first byte leaves, so that a failure can still be told properly. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
            var body = pages.html(template, model == null ? Map.of() : model, request);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
