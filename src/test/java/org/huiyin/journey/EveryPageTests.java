package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.huiyin.runtime.FreshData;
import org.huiyin.runtime.HouseProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Walks through the demo from link to link as everybody who has a part in it, and keeps of every page a picture in both languages, its weight and how long the
 * house took; axe looks at each at three widths. Run by {@code bin/test --pages}; what no link leads to is told too.
 */
@Tag("pages")
class EveryPageTests {

    private static final Path DATA = Path.of("target/pages-data").toAbsolutePath();
    private static final List<String> STAFF = List.of("clerk", "triage", "office-leader", "handler", "unit-head", "reviewer", "supervisor", "leader", "grid", "analyst", "admin", "auditor");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int FIRST_PAGE = 60_000;

    private final TreeMap<String, Album.Seen> seen = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private HouseProcess house;
    private Browser browser;
    private Album album;
    private List<String> pages;

    @BeforeEach
    void open() throws Exception {
        FreshData.in(DATA);
        house = HouseProcess.launch(DATA, "--spring.profiles.active=demo").ready();
        browser = new Browser(house.port());
        album = new Album(Path.of("docs/generated/pages"));
    }

    @AfterEach
    void close() throws Exception {
        browser.close();
        house.close();
        FreshData.in(DATA);
    }

    @Test
    void everyPageIsSeenAndWeighed() throws IOException {
        walk(browser.desk().page().context(), List.of("/", "/petition/new"));
        walk(petitioner(), List.of("/track"));
        for (var account : STAFF) {
            walk(signedIn(account), List.of("/console"));
        }
        var pages = pages();
        var missed = pages.stream().filter(pattern -> !seen.containsKey(pattern)).toList();
        album.write(seen, missed);
        assertThat(faults).isEmpty();
        assertThat(seen.get("/").bytes()).as("the first page on the wire").isLessThan(FIRST_PAGE);
        assertThat(seen).hasSizeGreaterThan(pages.size() / 2);
    }

    private BrowserContext signedIn(String account) {
        var reader = browser.desk();
        reader.page().navigate("/console/sign-in");
        reader.page().locator("input[name=account]").fill(account);
        reader.page().locator("input[name=password]").fill("demo");
        reader.page().locator("input[name=password]").press("Enter");
        reader.page().waitForURL(url -> !url.contains("sign-in"));
        return reader.page().context();
    }

    private BrowserContext petitioner() {
        var context = browser.desk().page().context();
        var sent = context.request().post("/api/v1/petitions", RequestOptions.create().setHeader("Content-Type", "application/json").setData("""
                {"class": "claim", "title": "村口路灯不亮", "facts": "村口三盏路灯已有一月不亮。", "claim": "请修好路灯。", "region": "330726107",
                 "petitioner": {"name": "丁一一", "phone": "13900000009", "address": "示范村1号"}, "electronicDelivery": true}""")).text();
        var page = context.pages().getFirst();
        page.navigate("/track");
        page.locator("input[name=number]").fill(value(sent, "number"));
        page.locator("input[name=code]").fill(value(sent, "queryCode"));
        page.locator("input[name=code]").press("Enter");
        page.waitForURL("**/track/*");
        var tracked = page.url().replaceFirst("https?://[^/]+", "");
        walk(context, List.of(tracked));
        return context;
    }

    private static String value(String json, String name) {
        var found = Pattern.compile('"' + name + "\":\"([^\"]+)").matcher(json);
        assertThat(found.find()).as(name + " in " + json).isTrue();
        return found.group(1);
    }

    private void walk(BrowserContext context, List<String> start) {
        var page = context.pages().getFirst();
        var open = new ArrayDeque<>(start);
        var visited = new HashSet<String>();
        while (!open.isEmpty()) {
            var path = open.poll();
            var pattern = pattern(path);
            if (pattern == null || !visited.add(pattern)) {
                continue;
            }
            var answer = context.request().get(path);
            if (!answer.ok() || !isPage(answer.headers())) {
                continue;
            }
            var html = answer.text();
            LINK.matcher(html).results().map(link -> link.group(1).replace("&amp;", "&").replaceAll("[?&]lang=[^&]*", "")).forEach(open::add);
            if (pattern.equals(pattern(answer.url().replaceFirst("https?://[^/]+", ""))) && !seen.containsKey(pattern)) {
                seen.put(pattern, album.look(page, path, pattern));
                Faults.atEveryWidth(page).forEach(fault -> faults.add(pattern + ": " + fault));
            }
        }
    }

    private static boolean isPage(Map<String, String> headers) {
        return headers.getOrDefault("content-type", "").contains("html") && !headers.getOrDefault("content-disposition", "").startsWith("attachment");
    }

    private String pattern(String path) {
        var plain = path.replaceFirst("\\?.*", "");
        return pages().stream().filter(one -> plain.matches(one.replaceAll("\\{[^/]*}", "[^/]+"))).findFirst().orElse(null);
    }

    /** Addresses without variables first: they are the nearer match. */
    private List<String> pages() {
        if (pages == null) {
            try (var lines = Files.lines(Path.of("src/test/resources/rights/endpoints.txt"))) {
                pages = lines.filter(line -> line.startsWith("GET ") && !line.contains(" /api/")).map(line -> line.split("\\s+")[1]).filter(line -> !line.matches(".*\\.(png|zip|json|webmanifest|ics|atom|csv|xlsx)"))
                        .sorted((one, other) -> Boolean.compare(one.contains("{"), other.contains("{"))).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return pages;
    }
}
