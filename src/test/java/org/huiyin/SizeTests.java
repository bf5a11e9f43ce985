package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huiyin.Sources.Method;
import org.huiyin.Sources.Source;
import org.junit.jupiter.api.Test;

/** Small files, short methods, closed types: the figures stand in {@code docs/generated/sizes.md} and fail where they grow too large. */
class SizeTests {

    private static final List<Source> HOUSE = Sources.under(Path.of("src/main/java")).withoutPackageInfos();
    private static final List<Source> TESTS = Sources.under(Path.of("src/test/java")).withoutPackageInfos();

    /** One figure: {@code limit} is the most it may be, or the least if {@code atLeast}. */
    record Figure(String name, int limit, boolean atLeast, int value) {
        boolean holds() {
            return atLeast ? value >= limit : value <= limit;
        }

        String row() {
            return "| %s | %s %d | %d |".formatted(name, atLeast ? "≥" : "≤", limit, value);
        }
    }

    @Test
    void filesAndMethodsStaySmallAndTypesClosed() throws IOException {
        var figures = figures();
        var page = page(figures);
        System.out.println(page);
        GeneratedDocument.write(Path.of("docs/generated/sizes.md"), page);
        assertThat(figures).allMatch(Figure::holds);
    }

    @Test
    void percentilesAreTakenFromTheSortedValues() {
        var hundred = java.util.stream.IntStream.rangeClosed(1, 100).boxed().toList().reversed();
        assertThat(percentile(hundred, 50)).isEqualTo(50);
        assertThat(percentile(hundred, 95)).isEqualTo(95);
        assertThat(percentile(hundred, 100)).isEqualTo(100);
    }

    private static List<Figure> figures() {
        var files = HOUSE.stream().map(Source::lines).toList();
        var methods = HOUSE.stream().flatMap(source -> source.methods().stream()).map(Method::lines).toList();
        var tests = TESTS.stream().map(Source::lines).toList();
        return List.of(
                new Figure("lines of a production file, median", 50, false, percentile(files, 50)),
                new Figure("lines of a production file, p95", 200, false, percentile(files, 95)),
                new Figure("lines of a production file, most", 400, false, percentile(files, 100)),
                new Figure("lines of a method, p95", 20, false, percentile(methods, 95)),
                new Figure("lines of a method, most", 40, false, percentile(methods, 100)),
                new Figure("lines of a test file, p95", 300, false, percentile(tests, 95)),
                new Figure("closed top-level types, per cent", 30, true, closedPerCent()));
    }

    private static int percentile(List<Integer> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / 100.0) - 1);
    }

    private static int closedPerCent() {
        var types = HOUSE.stream().flatMap(source -> source.types().stream()).toList();
        return (int) (100 * types.stream().filter(type -> !type.open()).count() / types.size());
    }

    private static String page(List<Figure> figures) {
        return """
                # Sizes

                Written by `SizeTests`; do not edit. %d production files with %d lines, %d test files with %d lines (package-info not counted).

                | figure | limit | today |
                |---|---|---|
                %s

                Largest files: %s.

                Longest methods: %s.
                """.formatted(HOUSE.size(), lines(HOUSE), TESTS.size(), lines(TESTS),
                figures.stream().map(Figure::row).collect(Collectors.joining("\n")),
                HOUSE.stream().sorted(Comparator.comparing(Source::lines).reversed().thenComparing(Source::name)).limit(5)
                        .map(source -> source.name() + " " + source.lines()).collect(Collectors.joining(", ")),
                HOUSE.stream().flatMap(source -> source.methods().stream())
                        .sorted(Comparator.comparing(Method::lines).reversed().thenComparing(Method::file).thenComparing(Method::name)).limit(5)
                        .map(method -> String.format(Locale.ROOT, "%s in %s %d", method.name(), method.file().getFileName(), method.lines()))
                        .collect(Collectors.joining(", ")));
    }

    private static int lines(List<Source> sources) {
        return sources.stream().mapToInt(Source::lines).sum();
    }
}
