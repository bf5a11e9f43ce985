package org.huiyin.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** What keeps people from using a page: what axe finds, and lines that run out of the narrowest screen. */
final class Faults {

    /** The narrowest screen that a page must fit (WCAG 1.4.10), a tablet, a desk. */
    static final List<Integer> WIDTHS = List.of(320, 768, 1440);
    /** In the nightly run. */
    static final boolean THOROUGH = Boolean.getBoolean("huiyin.nightly");

    private Faults() {}

    /** At every width in the nightly run, else at the width the reader has; empty if there is nothing to mend. */
    static List<String> at(Page page) {
        return THOROUGH ? atEveryWidth(page) : at(page, List.of(page.viewportSize().width));
    }

    static List<String> atEveryWidth(Page page) {
        return at(page, WIDTHS);
    }

    private static List<String> at(Page page, List<Integer> widths) {
        var size = page.viewportSize();
        var found = Stream.concat(widths.stream().flatMap(width -> axe(page, width)), sideways(page)).toList();
        page.setViewportSize(size.width, size.height);
        return found;
    }

    private static Stream<String> axe(Page page, int width) {
        page.setViewportSize(width, page.viewportSize().height);
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> "%s at %s, %d px: %s".formatted(rule.getId(), node.getTarget(), width, node.getHtml())));
    }

    private static Stream<String> sideways(Page page) {
        page.setViewportSize(WIDTHS.getFirst(), page.viewportSize().height);
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        return width <= WIDTHS.getFirst() ? Stream.of() : Stream.of("%d px wide on a screen of %d".formatted(width, WIDTHS.getFirst()));
    }
}
