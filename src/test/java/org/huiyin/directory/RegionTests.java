package org.huiyin.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTests {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "330000,       PROVINCE, none,      33",
        "330700,       CITY,     330000,    3307",
        "330726,       COUNTY,   330700,    330726",
        "330726003,    TOWNSHIP, 330726,    330726003",
        "330726003001, VILLAGE,  330726003, 330726003001",
        "441900003,    TOWNSHIP, 441900,    441900003",
    })
    void aCodeTellsLevelParentAndPrefix(String code, Level level, String parent, String prefix) {
        var region = Region.of(code, "somewhere");

        assertThat(region.level()).isEqualTo(level);
        assertThat(region.parent()).isEqualTo(parent);
        assertThat(region.prefix()).isEqualTo(prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33", "3307", "33072", "33072600", "3307260030", "33072x", "030726", "３３０７２６"})
    void anythingElseIsNoCode(String code) {
        assertThat(Level.of(code)).isEmpty();
        assertThatThrownBy(() -> Region.of(code, "nowhere")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCityEnclosesItsCountiesAndTownshipsButNotItsNeighbours() {
        var jinhua = Region.of("330700", "金华市");

        assertThat(jinhua.encloses(Region.of("330726", "浦江县"))).isTrue();
        assertThat(jinhua.encloses(Region.of("330726003", "浦阳街道"))).isTrue();
        assertThat(jinhua.encloses(Region.of("330803", "衢江区"))).isFalse();
    }
}
