package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.huiyin.notice.wording.Phrase;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be said otherwise on a paper, and what has to stay. */
class PaperPhrasesTests {

    private static final PaperPhrases PHRASES = new PaperPhrases(PaperHouse.TEXTS, PaperHouse.PLACEHOLDERS, new Remedies());

    @ParameterizedTest
    @EnumSource
    void theStandardWordsAreInOrder(NoticeKind kind) {
        var phrase = phrase(kind);
        assertThatCode(() -> check(phrase, PHRASES.standard(phrase))).doesNotThrowAnyException();
        assertThat(PHRASES.must(phrase)).doesNotContainAnyElementsOf(PHRASES.may(phrase));
    }

    /** Of a wording that is in order, one part is written otherwise. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            ACCEPTANCE          | [due]                                   | 二月三日                            | missing | [due]
            ACCEPTANCE          | [due]                                   | [due;]                              | missing | [due]
            ACCEPTANCE          | [title]                                 | [title][days]                       | unknown | days
            ACCEPTANCE          | [title]                                 | [title                              | brackets | [ ]
            ACCEPTANCE          | 的规定，本机关将于                      | 的规定，就[reason]，本机关将于      | unknown | reason
            ACCEPTANCE          | 《信访工作条例》第二十三条              | 有关规定                            | cited   | 第二十三条
            OPINION             | [review_organ;本机关的上一级机关、单位] | 上级机关                            | missing | [review_organ;
            OPINION             | [claims]                                | 如下：[claims]                      | hangs   | [claims]
            OPINION             | 复查                                    | 再看一次                            | remedy  | 复查
            ASSIGNMENT          | 不属于本单位职权范围的，自收到之日起5个 | 不属于本单位职权范围的，自收到之日起几个 | cited | 5
            REVIEW_OPINION      | [review_days]                           | [review_days]（[opinion]）          | hangs   | [review_days]
            DUTY_REPLY          | 行政复议                                | 其他途径                            | remedy  | 行政复议
            """)
    void whatHasToStayIsNamed(NoticeKind kind, String part, String otherwise, String fault, String named) {
        var phrase = phrase(kind);
        var own = PHRASES.standard(phrase).replace(part.replace(';', '|'), otherwise.replace(';', '|'));
        assertThatThrownBy(() -> check(phrase, own)).isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.faults())
                .allSatisfy(each -> assertThat(each.field()).isEqualTo("words"))
                .anySatisfy(each -> {
                    assertThat(each.words().key()).isEqualTo("notice.wording." + fault);
                    assertThat(each.words().args().toString()).contains(named.replace(';', '|'));
                }));
    }

    @Test
    void wordsThatSayTheSameInAnotherTongueAreTaken() {
        var phrase = phrase(NoticeKind.ACCEPTANCE);
        var own = PHRASES.standard(phrase).replace("您可以凭信访编号和查询码查询办理进展和结果，也可以扫描下方二维码查询。", "您随时可以查询进展。\n有问题请拨打[phone]，我们在[address]等您。").replace("= 特此告知。", "= 谢谢您的信任。");
        assertThat(own).contains("[phone]", "谢谢您的信任");
        assertThatCode(() -> check(phrase, own)).doesNotThrowAnyException();
    }

    private static Phrase phrase(NoticeKind kind) {
        return PHRASES.all().get(kind.ordinal());
    }

    private static void check(Phrase phrase, String own) {
        var checks = new Checks();
        PHRASES.check(phrase, own, checks);
        checks.complain();
    }
}
