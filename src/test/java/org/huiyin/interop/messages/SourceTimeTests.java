package org.huiyin.interop.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTimeTests {

    @ParameterizedTest
    @CsvSource({
        "2019/4/25 9:32:09,      2019-04-25T01:32:09Z",
        "2019/04/28 17:32:51,    2019-04-28T09:32:51Z",
        "2023-01-16 19:26,       2023-01-16T11:26:00Z",
        "2023-01-16T19:26:05,    2023-01-16T11:26:05Z",
        "2019-04-25,             2019-04-24T16:00:00Z",
        "2019.4.25,              2019-04-24T16:00:00Z",
        "2019年4月25日,           2019-04-24T16:00:00Z",
        "2019年4月25日 9:32,      2019-04-25T01:32:00Z",
        "2020-02-29 00:00:00.0,  2020-02-28T16:00:00Z",
        "43805.51,               2019-12-06T04:14:24Z",
        "43856.824432870402,     2020-01-26T11:47:11Z",
        "43805,                  2019-12-05T16:00:00Z"})
    void manyFormsAreReadAsLocalTime(String text, Instant at) {
        assertThat(SourceTime.read(text)).hasValue(at);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "昨天", "2019/2/30 9:00", "2019/13/1", "2019/4/25 25:00", "99999.5", "4380.51", "25/4/2019", "2019/4/25 9", "1850-01-01", "2019-04-25 09:32:09 +08"})
    void whatIsNoTimeIsNotGuessed(String text) {
        assertThat(SourceTime.read(text)).isEmpty();
    }
}
