package org.huiyin.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTests {

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource({
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML like Gecko) Chrome/143.0 Safari/537.36 Edg/143.0, edge",
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML like Gecko) Chrome/143.0 Safari/537.36, chrome",
        "Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML like Gecko) Version/19.0 Mobile/15E148 Safari/604.1, safari",
        "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0, firefox",
        "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36 MicroMessenger/8.0, wechat",
        "curl/8.5.0, program", ", program", "Mozilla/4.0 (something), unknown"})
    void aBrowserIsKnownByItsFamily(String agent, String family) {
        assertThat(Origin.family(agent)).isEqualTo(family);
    }

    @Test
    void whatIsKeptInTheSessionIsReadBack() {
        var origin = new Origin("2001:db8::1", "firefox");
        assertThat(Origin.of(origin.text())).isEqualTo(origin);
        assertThat(Origin.of((String) null).browser()).isEqualTo("unknown");
    }
}
