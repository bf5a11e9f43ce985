package org.huiyin.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.huiyin.runtime.KeyedHash.Of;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            NAME|张三|张三
            NAME| 张　三 |张三
            NAME|阿卜杜拉•买买提|阿卜杜拉·买买提
            NAME|阿卜杜拉 · 买买提|阿卜杜拉·买买提
            NAME|John   Smith|John Smith
            NAME|赵试𠮷|赵试𠮷
            PHONE|13900000001|+8613900000001
            PHONE|+86 139-0000-0001|+8613900000001
            PHONE|0086 13900000001|+8613900000001
            PHONE|８６１３９０００００００１|+8613900000001
            PHONE|0579-84112345|+8657984112345
            PHONE|(0579)84112345|+8657984112345
            PHONE|+86 (0)579 8411 2345|+8657984112345
            PHONE|0579-84112345转12|+8657984112345;ext=12
            PHONE|0579-84112345-12|+8657984112345;ext=12
            PHONE|84112345|84112345
            PHONE|+1 (650) 253-0000|+16502530000
            PHONE|无|无
            ID_NUMBER|11010519491231002x|11010519491231002X
            ID_NUMBER|110105 19491231 002Ｘ|11010519491231002X
            ID_NUMBER|g 1234567|G1234567
            MAIL| Zhang.San@Example.COM |zhang.san@example.com
            QUERY_CODE|AbC|AbC
            """)
    void whatWasMeantIsHashed(Of what, String written, String meant) {
        assertThat(Likeness.of(what, written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"NAME, 张三, 张三丰", "PHONE, 0579-84112345转12, 0579-84112345转13", "PHONE, 84112345, 0579-84112345", "MAIL, a.b@x.cn, ab@x.cn", "ID_NUMBER, E12345678, E12345679"})
    void whatIsNotTheSameStaysApart(Of what, String one, String other) {
        assertThat(Likeness.of(what, one)).isNotEqualTo(Likeness.of(what, other));
    }
}
