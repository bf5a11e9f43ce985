package org.huiyin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA, computed: text 4.5 to 1, borders of inputs and the ring of focus 3 to 1, in every scheme the system may ask for. */
class TokensTests {

    private static final Path SHEET = Path.of("src/main/resources/static/css/tokens.css");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");

    private static final List<String> TEXT = List.of(
            "ink paper", "ink ground", "ink chosen", "ink-2 paper", "ink-2 ground", "ink-2 chosen", "link paper", "link ground", "link chosen",
            "brand-ink brand", "action-ink action", "ok ok-ground", "warn warn-ground", "late late-ground", "done done-ground",
            "late paper", "late ground");
    private static final List<String> EDGES = List.of("edge paper", "edge ground", "focus focus-edge");

    static Stream<Map.Entry<String, Map<String, String>>> schemes() throws IOException {
        var schemes = new LinkedHashMap<String, Map<String, String>>();
        for (var block : Files.readString(SHEET).split("@media ")) {
            var name = block.startsWith("(") ? block.substring(0, block.indexOf('{')).strip() : "light";
            var colours = new LinkedHashMap<String, String>(schemes.getOrDefault("light", Map.of()));
            if (name.contains("and")) {
                colours.putAll(schemes.get("(prefers-color-scheme: dark)"));
                colours.putAll(own(schemes.get("(prefers-contrast: more)"), schemes.get("light")));
            }
            COLOUR.matcher(block).results().forEach(found -> colours.put(found.group(1), found.group(2)));
            schemes.put(name, colours);
        }
        return schemes.entrySet().stream();
    }

    /** What a scheme itself says, without what it takes from the light one. */
    private static Map<String, String> own(Map<String, String> scheme, Map<String, String> light) {
        var own = new LinkedHashMap<>(scheme);
        own.entrySet().removeIf(entry -> entry.getValue().equals(light.get(entry.getKey())));
        return own;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemes")
    void everyPairCanBeRead(Map.Entry<String, Map<String, String>> scheme) {
        assertThat(TEXT).allSatisfy(pair -> assertThat(contrast(scheme.getValue(), pair)).as(pair).isGreaterThanOrEqualTo(4.5));
        assertThat(EDGES).allSatisfy(pair -> assertThat(contrast(scheme.getValue(), pair)).as(pair).isGreaterThanOrEqualTo(3.0));
    }

    private static double contrast(Map<String, String> colours, String pair) {
        var names = pair.split(" ");
        double a = luminance(colours.get(names[0]));
        double b = luminance(colours.get(names[1]));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
