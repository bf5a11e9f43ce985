package org.huiyin.web;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose pages may show the entry to any theme in a frame, besides those that a theme names itself.
 *
 * @param origins such as {@code https://www.example.gov.cn}; none by default
 */
@ConfigurationProperties("huiyin.embed")
record EmbedSettings(@DefaultValue List<String> origins) {

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(:\\d{1,5})?");

    EmbedSettings {
        origins = origins.stream().map(String::strip).filter(origin -> !origin.isEmpty()).toList();
        if (!origins.stream().allMatch(origin -> ORIGIN.matcher(origin).matches())) {
            throw new IllegalArgumentException("huiyin.embed.origins takes origins only, such as https://www.example.gov.cn");
        }
    }

    /** In the words of a page's policy; empty for nobody. */
    String ancestors() {
        return String.join(" ", origins);
    }
}
