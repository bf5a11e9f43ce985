package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchState;
import org.junit.jupiter.api.Test;

/** What is chosen for the highest leader can be taken back, and two who choose at once undo nothing of each other. */
class ChooseBatchesModuleTests extends OnTheDay {

    private Reception three() {
        var day = day(2);
        rooms.put(TRIAGE, day.id(), new RoomOrder(1, "书记", List.of("副县长 试1"), null, true, 1)).orElseThrow();
        IntStream.rangeClosed(1, 3).forEach(n -> register(day, "试" + n, null));
        return day;
    }

    private List<String> standing(Reception day) {
        return jdbc.sql("select seq || ' ' || chosen || ' ' || coalesce(room::text, '-') from batch where reception = ? order by seq").param(day.id()).query(String.class).list();
    }

    @Test
    void unticked() {
        var day = three();
        choosing.choose(TRIAGE, day.id(), choice(List.of(1, 2), List.of(), 1)).orElseThrow();
        assertThat(screening.propose(TRIAGE, day.id()).orElseThrow()).as("what is chosen without a reason is there to be unticked").extracting(each -> each.batch().seq()).containsExactly(1, 2);
        assertThat(choosing.choose(TRIAGE, day.id(), choice(List.of(2, 3), List.of(1, 2), 1))).contains(new ChooseBatches.Choice(1, 1));
        assertThat(standing(day)).containsExactly("1 false -", "2 true 1", "3 true 1");
        assertThat(choosing.choose(TRIAGE, day.id(), choice(List.of(), List.of(2, 3), null))).as("all of them, and no room is asked for").contains(new ChooseBatches.Choice(0, 2));
        assertThat(standing(day)).containsExactly("1 false -", "2 false -", "3 false -");
        assertThat(jdbc.sql("select what || ' ' || coalesce(before, '-') || ' ' || coalesce(after, '-') from batch_change c join batch b on b.id = c.batch where b.reception = ? and what <> 'registered' order by c.id")
                .param(day.id()).query(String.class).list()).containsExactly("sent - 1", "sent - 1", "sent - 1", "unchosen 1 -", "unchosen 1 -", "unchosen 1 -");
    }

    /** Whoever waits before the highest leader's door waits before another one at once. */
    @Test
    void whoWaitsAlreadyGoesToAnotherRoom() {
        var day = three();
        choosing.choose(TRIAGE, day.id(), choice(List.of(1), List.of(), 1)).orElseThrow();
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        choosing.choose(TRIAGE, day.id(), choice(List.of(), List.of(1), null)).orElseThrow();
        assertThat(standing(day).getFirst()).isEqualTo("1 false 2");
        assertThat(calling.call(CLERK_THERE, day.id(), 2)).isPresent();
        assertThat(choosing.choose(TRIAGE, day.id(), choice(List.of(), List.of(1), null))).as("called meanwhile").contains(new ChooseBatches.Choice(0, 0));
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(1, 2), List.of(), 1)))).containsExactly("seq reception.hall.called-already");
        assertThat(standing(day)).as("all or none").containsExactly("1 false 2", "2 false -", "3 false -");
    }

    @Test
    void tooManyUnknownAndElsewhere() {
        var day = three();
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(IntStream.rangeClosed(1, 51).boxed().toList(), List.of(), 1)))).containsExactly("seq reception.hall.too-many-chosen");
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(1, 99), List.of(), 1)))).containsExactly("seq reception.hall.no-batch");
        assertThat(faults(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(1), List.of(), 9)))).containsExactly("room reception.hall.no-room");
        assertThat(standing(day)).containsExactly("1 false -", "2 false -", "3 false -");
        assertThat(choosing.choose(TRIAGE, 999_999_999L, choice(List.of(1), List.of(), 1))).isEmpty();
    }

    @Test
    void twoWhoChooseAtOnceUndoNothingOfEachOther() throws Exception {
        var day = three();
        choosing.choose(TRIAGE, day.id(), choice(List.of(1), List.of(), 1)).orElseThrow();
        var both = inParallel(List.<Callable<ChooseBatches.Choice>>of(() -> choosing.choose(TRIAGE, day.id(), choice(List.of(1, 2), List.of(1), 1)).orElseThrow(),
                () -> choosing.choose(TRIAGE, day.id(), choice(List.of(3), List.of(1), 1)).orElseThrow()));
        assertThat(both).containsExactly(new ChooseBatches.Choice(1, 0), new ChooseBatches.Choice(1, 1));
        assertThat(standing(day)).containsExactly("1 false -", "2 true 1", "3 true 1");
        assertThat(looking.known(TRIAGE, day.id(), 2).orElseThrow().state()).isEqualTo(BatchState.REGISTERED);
    }
}
