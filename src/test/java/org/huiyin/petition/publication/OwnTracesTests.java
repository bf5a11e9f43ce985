package org.huiyin.petition.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.petition.Petitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnTracesTests {

    private static Petitioner.Person person(String name, String phone) {
        return new Petitioner.Person(name, "resident-id", "330726198001011234", phone, "试用村12号", null);
    }

    private final OwnTraces traces = OwnTraces.of(new Petitioner(person("赵小试", "13900000001"), 2, List.of(person("钱𠮷", "13900000002")), List.of(), List.of(new Petitioner.Agent("孙代理", null)), List.of(),
            false, "", ""));

    @Test
    void everybodyOfTheCaseIsReplacedWhereverTheyAreNamed() {
        assertThat(traces.outOf("赵小试、钱𠮷和孙代理反映：赵小试住试用村12号，电话13900000002")).isEqualTo("×××、×××和×××反映：×××住×××，电话×××").satisfies(text -> assertThat(traces.in(text)).isFalse());
    }

    @Test
    void whatLooksLikeANumberOfSomebodyGoesToo() {
        assertThat(traces.outOf("身份证33072619900101123X，手机138 0000 1234，座机0579-84123456，账号6222020200112233445，邮箱a.b@c.cn，3幢2单元301室，51号线不变，300元不变"))
                .isEqualTo("身份证×××，手机×××，座机×××，账号×××，邮箱×××，×幢×单元×室，51号线不变，300元不变");
    }

    @ParameterizedTest
    @ValueSource(strings = {"请联系赵小试", "电话13812345678", "33072619900101123X", "a@b.cn", "请联系赵 小\u3000试", "电话１３８１２３４５６７８", "身份证 330726198001011234"})
    void aTextThatStillTellsIsFound(String text) {
        assertThat(traces.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"电梯停运六次", "公共收益共计18万元", "2026年1月5日答复", "请修好路灯"})
    void ordinaryWordsAreLeftAlone(String text) {
        assertThat(traces.in(text)).isFalse();
        assertThat(traces.outOf(text)).isEqualTo(text);
    }
}
