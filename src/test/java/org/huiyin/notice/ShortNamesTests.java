package org.huiyin.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            浦江县信访局,               浦信
            浦江县人民政府,             浦政
            浦江县人民政府信访局,        浦信
            浦江县住房和城乡建设局,      浦建
            浦江县市场监督管理局,        浦市监
            衢州市衢江区信访局,          衢信
            浙江省信访局,               浙信
            黄宅镇人民政府,             黄政
            浦南街道办事处,             浦街
            浦江县供销合作社联合社,      浦供销
            中共浦江县纪律检查委员会、浦江县监察委员会, 浦纪
            中共衢江区委政法委员会,      衢政法
            国家信访局,                 国信
            信访局,                     信
            𠮷县信访局,                 𠮷信
            某某公司,                   某某公
            """)
    void anOrganIsNamedByItsPlaceAndItsCustomaryWord(String organ, String shortName) throws IOException {
        assertThat(new ShortNames().of(organ)).isEqualTo(shortName);
    }
}
