package org.huiyin.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.util.FileSystemUtils;

/** Pictures of pages in both languages, and a table of what each weighs. */
final class Album {

    private static final int QUALITY = 40;
    private static final int HIGHEST = 3_000;
    private static final int TIMES = 3;
    /** The line on which live counts come. */
    private static final String NEVER_ENDING = "eventsource";

    private final Path directory;
    private final TreeSet<String> answers = new TreeSet<>();

    Album(Path directory) throws IOException {
        this.directory = directory;
        FileSystemUtils.deleteRecursively(directory);
    }

    /**
     * What a page is to its reader.
     *
     * @param bytes  on the wire at the first visit, with all the page asks for
     * @param millis until the first byte came, the middle one of three visits
     */
    record Seen(String name, long bytes, long millis) {}

    Seen look(Page page, String path, String pattern) {
        var name = name(pattern);
        var bytes = weight(page, path);
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            page.navigate(path);
            times[i] = ((Number) page.evaluate("(() => { const t = performance.getEntriesByType('navigation')[0]; return Math.round(t.responseStart - t.requestStart); })()")).longValue();
        }
        Arrays.sort(times);
        for (var language : List.of("en", "zh-CN")) {
            page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            keep(page, language, name);
        }
        return new Seen(name, bytes, times[TIMES / 2]);
    }

    /** Keeps the page that is open: one that answers a form and has no address of its own. */
    void keep(Page page, String language, String name) {
        keep(page, directory.resolve(language).resolve(name + ".webp"), name.startsWith("console") ? 1280 : 412);
        answers.add(name);
    }

    private static String name(String pattern) {
        return pattern.equals("/") ? "first-page" : pattern.substring(1).replaceAll("\\{([a-z]+)[^/]*}", "$1").replace('/', '-');
    }

    private static long weight(Page page, String path) {
        var line = page.context().newCDPSession(page);
        line.send("Network.clearBrowserCache");
        var answers = new ArrayList<Response>();
        Consumer<Response> collect = answers::add;
        page.onResponse(collect);
        page.navigate(path);
        page.offResponse(collect);
        line.detach();
        return answers.stream().filter(answer -> !answer.request().resourceType().equals(NEVER_ENDING)).peek(Response::finished).map(answer -> answer.request().sizes()).mapToLong(sizes -> sizes.responseBodySize + sizes.responseHeadersSize).sum();
    }

    private static void keep(Page page, Path file, int width) {
        try {
            page.setViewportSize(width, 900);
            var height = Math.min(HIGHEST, ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue());
            page.setViewportSize(width, height);
            var line = page.context().newCDPSession(page);
            var how = new JsonObject();
            how.addProperty("format", "webp");
            how.addProperty("quality", QUALITY);
            var picture = line.send("Page.captureScreenshot", how).get("data").getAsString();
            line.detach();
            Files.createDirectories(file.getParent());
            Files.write(file, Base64.getDecoder().decode(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param others what is no page, with the reason */
    void write(Map<String, Seen> seen, Map<String, String> others) throws IOException {
        var text = new StringBuilder("""
                # Pages

                Written by `bin/test --pages`; do not edit. The demo's pages as links lead to them: bytes on the wire at a first visit with everything a page asks for, and milliseconds until the
                first byte (the middle one of three visits to the same machine). Pictures in Chinese and English beside this file.

                | page | bytes | ms | pictures |
                |---|---:|---:|---|
                """);
        seen.forEach((pattern, page) -> text.append("| `%s` | %d | %d | %s |%n".formatted(pattern.replace("|", "\\|"), page.bytes(), page.millis(), pictures(page.name()))));
        text.append("%n| page that answers a form | pictures |%n|---|---|%n".formatted());
        seen.values().forEach(page -> answers.remove(page.name()));
        answers.forEach(name -> text.append("| %s | %s |%n".formatted(name, pictures(name))));
        text.append("%nNot pictured: %s.%n".formatted(String.join("; ", others.entrySet().stream().map(one -> "`%s` (%s)".formatted(one.getKey(), one.getValue())).sorted().toList())));
        text.append("Everything else that can be asked for by an address is a file, a feed, or leads on to one of these pages.%n".formatted());
        Files.writeString(directory.resolveSibling("pages.md"), text);
        System.out.print(text);
    }

    private static String pictures(String name) {
        return "[中文](pages/zh-CN/%s.webp) [English](pages/en/%s.webp)".formatted(name, name);
    }
}
