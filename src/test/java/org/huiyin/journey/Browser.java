package org.huiyin.journey;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A real browser (the system's chromium) in front of the running house. Closing it closes everybody who came in with it. */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIETLY = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final String house;

    /** @param port on which the house listens */
    public Browser(int port) {
        this(port, List.of());
    }

    /** @param more arguments of the browser, such as those that give it a camera */
    Browser(int port, List<String> more) {
        house = "http://127.0.0.1:" + port;
        var environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium()).setArgs(Stream.concat(QUIETLY.stream(), more.stream()).toList()));
    }

    private static Path chromium() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).map(directory -> Path.of(directory, "chromium")).filter(Files::isExecutable)
                .findFirst().orElseThrow(() -> new IllegalStateException("chromium is not on the PATH; bin/test installs it"));
    }

    /** Somebody with a small phone whose browser runs no scripts. */
    public Reader phoneWithoutScripts() {
        return comesIn(new NewContextOptions().setViewportSize(360, 740).setJavaScriptEnabled(false));
    }

    /** Somebody with a small phone whose browser runs scripts and may keep what it needs without a connection. */
    public Reader phone() {
        return comesIn(new NewContextOptions().setViewportSize(360, 740).setServiceWorkers(ServiceWorkerPolicy.ALLOW));
    }

    /** Somebody with a tablet that is touched. */
    public Reader tablet() {
        return comesIn(new NewContextOptions().setViewportSize(820, 1180).setHasTouch(true));
    }

    /** Somebody at a desk, scripts and all. */
    public Reader desk() {
        return comesIn(new NewContextOptions().setViewportSize(1440, 900));
    }

    private Reader comesIn(NewContextOptions options) {
        boolean scripts = options.javaScriptEnabled == null || options.javaScriptEnabled;
        var page = context(options.setBaseURL(house)).newPage();
        return new Reader(page, scripts ? null : context(new NewContextOptions()));
    }

    /** Whoever needs no connection says so: for others, what is kept for that would only stand in the way. */
    private BrowserContext context(NewContextOptions options) {
        options.serviceWorkers = Objects.requireNonNullElse(options.serviceWorkers, ServiceWorkerPolicy.BLOCK);
        return browser.newContext(options.setLocale("zh-CN"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
