package org.huiyin.notice.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What public pages may say otherwise. */
class PagePhrasesTests {

    private static final PagePhrases PHRASES = new PagePhrases(texts());

    @Test
    void everyPhraseStandsInBothLanguagesAndIsInOrder() {
        assertThat(PHRASES.all()).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        for (var phrase : PHRASES.all()) {
            assertThatCode(() -> check(phrase, PHRASES.standard(phrase))).as(phrase.key()).doesNotThrowAnyException();
        }
    }

    @Test
    void gapsNumbersAndArticlesStay() {
        faulty("Within a week (article 22)", "notice.wording.missing", "{0}");
        faulty("Within {0} days and {1} hours (article 22)", "notice.wording.unknown", "{1}");
        faulty("Within {0} days", "notice.wording.cited", "22");
        faulty("Within {0} days {soon} (article 22)", "notice.wording.brackets", "{ }");
        faulty("Within {0} days\n(article 22)", "notice.wording.one-line", "");
        assertThatCode(() -> check(phrase(), "It's passed on in {0} days at most (art. 22)")).doesNotThrowAnyException();
    }

    private static void faulty(String own, String key, String named) {
        assertThatThrownBy(() -> check(phrase(), own)).isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.words().key()).isEqualTo(key);
            assertThat(fault.words().args().toString()).contains(named);
        }));
    }

    private static Phrase phrase() {
        return PHRASES.all().stream().filter(each -> each.key().equals("citizen.guide.route.hint") && each.language().equals(Phrase.ENGLISH)).findFirst().orElseThrow();
    }

    private static void check(Phrase phrase, String own) {
        var checks = new Checks();
        PHRASES.check(phrase, own, checks);
        checks.complain();
    }

    private static Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/citizen");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Texts(source);
    }
}
