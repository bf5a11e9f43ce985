package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import org.huiyin.reception.batch.Way;
import org.junit.jupiter.api.Test;

/** What accuses somebody is called, heard and known by the chain alone. */
class HallAccusationModuleTests extends OnTheDay {

    @Test
    void anAccusationIsCalledByTheChainAlone() {
        var day = day(1);
        registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试甲", null, 1, List.of(), true)).orElseThrow();
        register(day, "试乙", null);
        assertThat(checkIn.find(CLERK_THERE, day.id(), "1")).as("a number that is not found would tell").extracting(Visitor::name, Visitor::title).containsExactly(tuple("", ""));
        assertThat(checkIn.find(CLERK_THERE, day.id(), "2")).as("nor does the other say more").extracting(Visitor::name, Visitor::title).containsExactly(tuple("", ""));
        assertThat(checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow().queue()).isEqualTo(1);
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).extracting(line -> line.batch().seq()).containsExactly(2);
        assertThat(faults(() -> calling.call(CLERK_THERE, day.id(), 1))).containsExactly("room reception.hall.nobody");
        assertThat(figures.of(CLERK_THERE, day.id()).orElseThrow().all().batches()).as("a sum would tell").isEqualTo(1);
        assertThat(figures.of(TRIAGE, day.id()).orElseThrow().all().batches()).isEqualTo(2);
        assertThat(calling.call(TRIAGE, day.id(), 1)).isPresent();
        assertThat(faults(() -> calling.call(CLERK_THERE, day.id(), 1))).as("in other words than whom").containsExactly("room reception.hall.busy");
        assertThat(recording.record(CLERK_THERE, day.id(), 1, talk(TalkResult.SOLVED))).isEmpty();
    }

    @Test
    void whatTurnsOutToAccuseSomebodyIsTheChainsFromThenOn() {
        var day = day(1);
        register(day, "试甲", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(faults(() -> recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("handed-over", "说", "答", null, null, "不识字", true)))).containsExactly("result reception.hall.accusation-not-handed-over");
        recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("legal-path", "说", "答", null, null, "不识字", true));
        assertThat(recording.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(recording.look(TRIAGE, day.id(), 1)).isPresent();
    }
}
