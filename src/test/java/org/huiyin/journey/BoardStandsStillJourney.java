package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.sql.Date;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A board whose line has died looks like one on which nothing is called: it says so, and follows again. */
class BoardStandsStillJourney extends InABrowser {

    /** Lines that can be made to say nothing, as those of a network that swallows everything. */
    private static final String DEAF = """
            const Real = window.EventSource;
            window.lines = 0;
            window.heard = 0;
            window.EventSource = class extends Real {
                constructor(address) { super(address); window.lines += 1; }
                addEventListener(name, heard) { super.addEventListener(name, (event) => window.deaf || (window.heard += 1, heard(event))); }
            };""";

    @Autowired private JdbcClient jdbc;
    @Autowired private LegalTime time;

    @Test
    void aBoardThatHearsNothingSaysSoAndFollowsAgain() {
        var day = jdbc.sql("""
                insert into reception (office, region, day, begins, ends, leaders, register_from, register_to, register_how, rooms, version, announced_at, changed_at)
                values ('330726-xfj', '330726', ?, '08:30', '17:00', array['副县长 屏甲'], ?, ?, 'board test', '{}', 1, now(), now()) returning id""")
                .params(Date.valueOf(time.today().minusDays(3)), Date.valueOf(time.today().minusDays(9)), Date.valueOf(time.today().minusDays(8))).query(Long.class).single();
        var wall = browser.desk();
        var page = wall.page();
        page.addInitScript(DEAF);
        page.clock().install();
        wall.open("/receptions/" + day + "/hall");
        var still = page.locator("#still");
        page.waitForFunction("() => window.lines === 1");
        assertThat(still.isVisible()).isFalse();
        // the clock of the page stands from here on, so that a slow machine adds nothing to the silence
        page.clock().pauseAt(((Number) page.evaluate("() => Date.now() + 1000")).longValue());
        var heard = heard(page);
        while (heard(page) == heard) {
            page.waitForTimeout(100);
        }
        page.evaluate("() => { window.deaf = true; }");
        page.clock().runFor(11_000);
        assertThat(still.isVisible()).as("a hiccup is none").isFalse();
        page.clock().runFor(4000);
        page.clock().resume();
        still.waitFor();
        assertThat(still.innerText()).contains("没有更新");
        page.clock().runFor(13_000);
        page.waitForFunction("() => window.lines >= 3");
        page.evaluate("() => { window.deaf = false; }");
        page.clock().runFor(13_000);
        still.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN).setTimeout(15_000));
    }

    private static int heard(Page page) {
        return ((Number) page.evaluate("() => window.heard")).intValue();
    }
}
