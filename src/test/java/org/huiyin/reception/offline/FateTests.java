package org.huiyin.reception.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.batch.Way;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an entry meets in the house, state by state. */
class FateTests {

    private static final Instant TEN = Instant.parse("2026-01-22T02:00:00Z");

    private static Batch batch(BatchState state, @Nullable Instant arrived, @Nullable Instant ended) {
        return new Batch(1, 1, "330726-xfj", "330726", 1, state, Way.DESK, 1, null, null, false, null, 2, false, null, arrived, null, ended, null, null, TEN, 1);
    }

    @ParameterizedTest
    @CsvSource({"REGISTERED,", "WAITING,", "ARRIVED,", "RECEIVED,RECORDED", "CALLED_OFF,CALLED_OFF", "ANSWERED,ANSWERED"})
    void aConversation(BatchState state, @Nullable Undecided against) {
        assertThat(TalkFate.against(batch(state, null, null), 1)).isEqualTo(against);
    }

    @Test
    void whoIsCalledIsHeardInThatRoomAndWhoDidNotComeWhenCalledIsForPeople() {
        assertThat(TalkFate.against(batch(BatchState.CALLED, TEN, null), 2)).isNull();
        assertThat(TalkFate.against(batch(BatchState.CALLED, TEN, null), 1)).isEqualTo(Undecided.CALLED_ELSEWHERE);
        assertThat(TalkFate.against(batch(BatchState.ABSENT, TEN, TEN), 1)).isEqualTo(Undecided.ABSENT);
        assertThat(TalkFate.against(batch(BatchState.ABSENT, null, TEN), 1)).as("noted as absent by the end of the day alone").isNull();
    }

    @Test
    void anArrivalComesIsThereOrIsDisputed() {
        assertThat(ArrivalFate.of(batch(BatchState.REGISTERED, null, null), TEN)).isEqualTo(ArrivalFate.COMES);
        assertThat(ArrivalFate.of(batch(BatchState.RECEIVED, TEN, TEN), TEN)).isEqualTo(ArrivalFate.THERE);
        assertThat(ArrivalFate.of(batch(BatchState.ABSENT, null, TEN.plusSeconds(60)), TEN)).isEqualTo(ArrivalFate.COMES);
        assertThat(ArrivalFate.of(batch(BatchState.ABSENT, TEN, TEN.plusSeconds(60)), TEN)).isEqualTo(ArrivalFate.THERE);
        assertThat(ArrivalFate.of(batch(BatchState.ABSENT, TEN, TEN.minusSeconds(60)), TEN)).as("came back").isEqualTo(ArrivalFate.COMES);
        assertThat(ArrivalFate.of(batch(BatchState.CALLED_OFF, null, TEN.minusSeconds(60)), TEN)).isEqualTo(ArrivalFate.COMES);
        assertThat(ArrivalFate.of(batch(BatchState.CALLED_OFF, null, TEN.plusSeconds(60)), TEN)).isEqualTo(ArrivalFate.DISPUTED);
    }
}
