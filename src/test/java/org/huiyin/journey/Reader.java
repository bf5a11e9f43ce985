package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reading pages. Every page is looked over when it opens for the first time: by axe, and for scrolling sideways; in the nightly
 * run at three widths, and once for each text it shows. Where the
 * reader's browser runs no scripts, axe, which is one, looks at the same page in a second browser window that does; there the reader uses the keyboard, for
 * Playwright waits for its mouse by timers in the page, which never ring.
 */
public final class Reader {

    /** Pages looked over already. */
    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();
    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)([^>]*)>");
    private static final Pattern KIND = Pattern.compile("\\b(?:class|role|type)=\"[^\"]*\"");
    private static final AtomicInteger OPENED = new AtomicInteger();
    /** Set to a directory to keep pictures of every page at three widths. */
    private static final @Nullable String PICTURES = System.getProperty("huiyin.pictures");

    private final Page page;
    private final @Nullable BrowserContext inspection;

    Reader(Page page, @Nullable BrowserContext inspection) {
        this.page = page;
        this.inspection = inspection;
    }

    /** The page that is open, for whatever this class has no word for; call {@link #look} after it has changed. */
    public Page page() {
        return page;
    }

    public Reader open(String path) {
        page.navigate(path);
        return look();
    }

    /** Presses the button with that text and waits for the page it leads to. */
    public Reader press(String button) {
        return click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    /** Follows the link with that text. */
    public Reader follow(String link) {
        return click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)));
    }

    /** By mouse, in front of the window that was looked over last: one behind it is painted now and then only, and a click waits until it stands still. By keyboard where no scripts run. */
    private Reader click(Locator there) {
        page.bringToFront();
        if (inspection == null) {
            there.first().click();
        } else {
            there.first().press("Enter");
        }
        page.waitForLoadState();
        return look();
    }

    /** Fills in the field with that label. */
    public Reader fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Fills in the field with exactly that label, where others contain it. */
    public Reader fillExact(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
        return this;
    }

    /** Chooses an option in the select with that label. */
    public Reader choose(String label, String option) {
        field(label).selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(option));
        return this;
    }

    /** Ticks the radio button or box with that label. */
    public Reader tick(String label) {
        if (inspection == null) {
            field(label).check();
        } else if (!field(label).isChecked()) {
            field(label).press("Space");
        }
        return this;
    }

    /** The field with that label. */
    public Locator field(String label) {
        return page.getByLabel(label).first();
    }

    public Reader sees(String... texts) {
        assertThat(page.locator("body").innerText()).as(page.url()).contains(texts);
        return this;
    }

    /** Looks over the page that is open; a fault fails at once, naming the rule and the place. */
    public Reader look() {
        var html = page.content();
        if (KNOWN.add(page.viewportSize().width + (Faults.THOROUGH ? html.replaceAll("[0-9]|value=\"[^\"]*\"", "") : kinds(html)))) {
            lookOver(html);
        }
        return this;
    }

    /** What axe judges by day: the address but for numbers, and the kinds of elements that stand there; not how many of each and with which text, so that a page is looked over in one language and filled once. */
    private String kinds(String html) {
        var elements = ELEMENT.matcher(html).results().map(tag -> tag.group(1) + KIND.matcher(tag.group(2)).results().map(MatchResult::group).toList()).collect(Collectors.toCollection(TreeSet::new));
        return page.url().replaceAll("[0-9]+|[?#].*", "") + elements;
    }

    private void lookOver(String html) {
        if (inspection == null) {
            lookOver(page);
        } else {
            lookOverAgain(inspection, html);
        }
    }

    /** The copy stands at an address of the house, so that it finds its styles; it is written into, not loaded, so that they come from the cache. */
    private void lookOverAgain(BrowserContext inspection, String html) {
        var copy = inspection.pages().stream().findFirst().orElseGet(inspection::newPage);
        copy.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        copy.navigate(page.url().replaceFirst("(//[^/]*/).*", "$1favicon.ico"));
        copy.setContent(html);
        assertThat(copy.title()).as("the same page").isEqualTo(page.title());
        lookOver(copy);
        keepPictures(copy);
    }

    private static void lookOver(Page seen) {
        assertThat(Faults.at(seen)).as("what axe and the narrowest screen find at " + seen.url() + " " + seen.title()).isEmpty();
    }

    private void keepPictures(Page seen) {
        if (PICTURES == null) {
            return;
        }
        int number = OPENED.incrementAndGet();
        for (int width : Faults.WIDTHS) {
            seen.setViewportSize(width, 900);
            seen.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(PICTURES, "%02d-%d.png".formatted(number, width))));
        }
    }
}
