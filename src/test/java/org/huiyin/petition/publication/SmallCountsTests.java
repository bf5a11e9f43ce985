package org.huiyin.petition.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huiyin.petition.publication.SmallCounts.Counted;
import org.junit.jupiter.api.Test;

class SmallCountsTests {

    @Test
    void unitsWithFewAreTakenTogether() {
        assertThat(SmallCounts.told(List.of(new Counted("a", 4, 0, 0), new Counted("b", 20, 10, 10), new Counted("c", 3, 0, 0), new Counted("d", 9, 9, 9))))
                .containsExactly(new Figure("b", 20, 10, 10), new Figure("d", 9, 9, 9), new Figure("", 7, 0, 0));
    }

    @Test
    void asTheyAreFewTogetherTheSmallestOfTheOthersJoinsThem() {
        assertThat(SmallCounts.told(List.of(new Counted("a", 1, 0, 0), new Counted("b", 20, 10, 10), new Counted("d", 9, 9, 9)))).containsExactly(new Figure("b", 20, 10, 10), new Figure("", 10, 9, 9));
        assertThat(SmallCounts.told(List.of(new Counted("a", 1, 1, 1), new Counted("b", 2, 1, 1)))).isEmpty();
        assertThat(SmallCounts.told(List.of())).isEmpty();
    }

    @Test
    void aSmallCellIsNeverLeftOutAlone() {
        assertThat(SmallCounts.told(List.of(new Counted("a", 30, 20, 20), new Counted("b", 10, 7, 6), new Counted("c", 8, 3, 0))))
                .containsExactly(new Figure("a", 30, 20, 20), new Figure("b", 10, null, 6), new Figure("c", 8, null, 0));
    }
}
