package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.followup.FollowUpState.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of acts, and who has to look when. */
class FollowUpActTests {

    private static final FollowUpSettings STEPS = new FollowUpSettings(1, 2, 4);

    private static FollowUp promise(FollowUpState state, LocalDate due) {
        return new FollowUp(1, Source.BATCH, 1, "R1-1", "o", "r", "l", "l", null, null, "u", Colour.RED, due.minusDays(6), due, state, null, null, null, 1);
    }

    private static Set<String> possible(FollowUpState state) {
        return Arrays.stream(FollowUpAct.values()).filter(act -> act.possible(state)).map(FollowUpAct::code).collect(Collectors.toSet());
    }

    @Test
    void whatMayBeDoneIsToldByOneTable() {
        var withUnit = Set.of("reported-in-hand", "reported-settled", "recoloured", "passed-on", "watched-over", "urged");
        assertThat(possible(HANDED_OVER)).isEqualTo(withUnit);
        assertThat(possible(IN_HAND)).isEqualTo(withUnit);
        assertThat(possible(SENT_BACK)).isEqualTo(withUnit);
        assertThat(possible(REPORTED)).containsExactlyInAnyOrder("verified", "sent-back", "passed-on", "watched-over");
        assertThat(possible(VERIFIED)).containsExactlyInAnyOrder("closed", "sent-back");
        assertThat(possible(CLOSED)).isEmpty();
        assertThat(Arrays.stream(FollowUpState.values()).filter(state -> !state.open())).as("the end states are verified").containsExactly(VERIFIED, CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, NONE", "2026-03-16, NONE", "2026-03-17, UNIT", "2026-03-18, CHAIN", "2026-03-19, CHAIN", "2026-03-20, OFFICE", "2027-01-01, OFFICE"})
    void attentionRisesWithTheDays(LocalDate today, Attention attention) {
        var due = LocalDate.parse("2026-03-16");
        assertThat(Attention.of(promise(HANDED_OVER, due), today, STEPS)).isEqualTo(attention);
        assertThat(Attention.of(promise(IN_HAND, due), today, STEPS)).as("saying that it is in hand keeps no promise").isEqualTo(attention);
        assertThat(Attention.of(promise(REPORTED, due), today, STEPS)).isEqualTo(Attention.NONE);
    }
}
