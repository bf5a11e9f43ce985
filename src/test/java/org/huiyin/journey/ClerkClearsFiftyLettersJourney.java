package org.huiyin.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lampFields;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Random;
import java.util.function.Predicate;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clerk classifies letters, fifty in the nightly run, and touches nothing but keys; every stroke is counted. */
class ClerkClearsFiftyLettersJourney extends InABrowser {

    /** Fifty in the nightly run; four tell the same about every key. */
    private static final int LETTERS = Boolean.getBoolean("huiyin.nightly") ? 50 : 4;
    /** Those that came without a category: it is chosen by typing its code. */
    private static final int BARE = LETTERS * 2 / 5;
    /** Three strokes where everything is there, nine where a category of four digits is missing, a few to begin and to end: 280 for fifty. */
    private static final int MOST_STROKES = 3 * (LETTERS - BARE) + 9 * BARE + 10;

    @Autowired private Accounts accounts;
    @Autowired private SubmitPetition submit;
    @Autowired private JdbcClient jdbc;
    private final String mark = "清件" + new Random().nextInt(100_000, 999_999);
    private Reader clerk;
    private Page page;
    private int strokes;

    @BeforeEach
    void fiftyLettersWait() {
        for (int i = 0; i < LETTERS; i++) {
            var fields = lampFields();
            fields.put("title", mark + "第" + (i + 1) + "封");
            if (i >= BARE) {
                fields.put("category", "0305");
            }
            submit.submit(facts(fields).as(Submission.class), null);
        }
        var account = SampleAccounts.of(accounts, Role.CLERK, "330726-xfj");
        clerk = browser.desk().open("/console/sign-in").fill("账号", account.account()).fill("密码", SampleAccounts.PASSWORD).press("登录");
        page = clerk.page();
    }

    @Test
    void fiftyLettersAreClearedByKeysAlone() {
        clerk.open("/console/inbox?view=to-register&q=" + mark).look();
        press("?");
        assertThat(page.locator("#keys-sheet").isVisible()).isTrue();
        clerk.look().sees("下一件", "写内部备注");
        press("?");
        press("j");
        to("Enter", address -> address.contains("/console/petitions/"));
        clerk.look();
        for (int i = 0; i < LETTERS; i++) {
            classify(i == 0);
            to("j", address -> !address.contains("done="));
            if (i == 0) {
                // looked at; styles change no key, and a hundred and fifty pages are quicker without them
                page.route("**/*.css", Route::abort);
            }
        }
        assertThat(page.url()).contains("view=to-register");
        assertThat(page.locator(".rows a.open").count()).isZero();
        assertThat(jdbc.sql("select count(*) from petition where title like ? and classified").param(mark + '%').query(Integer.class).single()).isEqualTo(LETTERS);
        System.out.printf("%d letters cleared with %d key strokes (at most %d)%n", LETTERS, strokes, MOST_STROKES);
        assertThat(strokes).isLessThanOrEqualTo(MOST_STROKES);
    }

    private void classify(boolean looking) {
        to("1", address -> address.endsWith("/do/classify"));
        if (looking) {
            clerk.look();
        }
        if (page.locator("#f-category").inputValue().isEmpty()) {
            press("e");
            "0305".chars().forEach(digit -> press(Character.toString(digit)));
            assertThat(page.locator("#f-category").inputValue()).isEqualTo("0305");
            strokes++;
            to("Control+Enter", address -> address.contains("done=classified"));
        } else {
            to("s", address -> address.contains("done=classified"));
        }
    }

    private void press(String key) {
        strokes++;
        page.keyboard().press(key);
    }

    private void to(String key, Predicate<String> there) {
        press(key);
        page.waitForURL(there, new Page.WaitForURLOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
    }
}
