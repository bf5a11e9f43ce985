package org.huiyin.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The addresses of the doors that people use, as the table of endpoints tells them; files among them are known by their names. */
final class PagePatterns {

    private static final Pattern FILE = Pattern.compile(".*(\\.(png|zip|json|webmanifest|ics|atom|csv|xlsx|pdf)|\\{format:[^}]*})");
    /** One page for each act: their forms have little in common. */
    private static final Pattern ACT = Pattern.compile("\\{action[^}]*}$");

    private final List<PathPattern> all;

    PagePatterns() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/rights/endpoints.txt"))) {
            all = lines.filter(line -> line.startsWith("GET ") && !line.contains(" /api/")).map(line -> line.split("\\s+")[1]).filter(line -> !FILE.matcher(line).matches())
                    .map(PathPatternParser.defaultInstance::parse).sorted(PathPattern.SPECIFICITY_COMPARATOR).toList();
        }
    }

    List<String> texts() {
        return all.stream().map(PathPattern::getPatternString).toList();
    }

    /** The pattern that an address follows, the nearest if several do. */
    Optional<String> of(String address) {
        var path = PathContainer.parsePath(address.replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", ""));
        return all.stream().filter(one -> one.matches(path)).findFirst().map(PathPattern::getPatternString);
    }

    /** What an address is pictured as: its pattern, with the act in its place. */
    Optional<String> page(String address) {
        var act = address.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        return of(address).map(pattern -> ACT.matcher(pattern).replaceFirst(act));
    }
}
