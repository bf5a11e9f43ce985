package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.batch.CorrectBatch.AboutOrder;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Place and field of a batch are set by its office, once for each who read it, and by nobody who may not know of it. */
class CorrectBatchModuleTests extends BatchDays {

    @Autowired CorrectBatch correcting;
    @Autowired AboutChoices choices;

    @Test
    void ofTwoAtOnceOneIsToldThatItWasChanged() throws Exception {
        var day = day(null);
        register(day, "试甲");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(List.of("330726107", "330726101").stream().<Callable<String>>map(place -> () -> {
                try {
                    return correcting.about(CLERK_THERE, day.id(), 1, new AboutOrder(1, place, "03")).orElseThrow().place();
                } catch (InvalidInput late) {
                    return late.faults().getFirst().field();
                }
            }).toList()).stream().map(future -> future.resultNow()).toList();
            assertThat(done).containsOnlyOnce("version");
        }
        assertThat(looking.known(CLERK_THERE, day.id(), 1).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsToldAtOnceAndStrangersSetNothing() {
        var day = day(null);
        registering.register(CLIENT, day.id(), order("试甲", "13900000001", 1, List.of(), true)).orElseThrow();
        assertThat(correcting.about(CLERK_THERE, day.id(), 1, new AboutOrder(1, "330726107", null))).as("it accuses somebody").isEmpty();
        assertThat(correcting.about(new Actor("about-else", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), 1, new AboutOrder(1, "330726107", null))).isEmpty();
        assertThatThrownBy(() -> correcting.about(new Actor("about-cadre", "330726-xfj", "330726", Set.of(Role.GRID)), day.id(), 1, new AboutOrder(1, null, null))).isInstanceOf(NoRight.class);
        assertThat(faults(() -> correcting.about(TRIAGE, day.id(), 1, new AboutOrder(null, "x", "99")))).containsExactly("version runtime.missing", "place petition.unknown-region", "category petition.unknown-category");
        assertThat(correcting.about(TRIAGE, day.id(), 1, new AboutOrder(1, " ", " ")).orElseThrow().version()).as("nothing was changed").isEqualTo(1);
    }

    @Test
    void theChoicesAreOfTheRegionAndHoldWhatStandsNow() {
        var day = day(null);
        var batch = register(day, "试甲").batch();
        var all = choices.of(day, batch);
        assertThat(all.places()).extracting(AboutChoices.PlaceGroup::code).allMatch(code -> code.startsWith("330726")).contains("330726204");
        assertThat(all.places().getFirst().within()).isNotEmpty();
        var elsewhere = correcting.about(CLERK_THERE, day.id(), 1, new AboutOrder(1, "330803", null)).orElseThrow();
        assertThat(choices.of(day, elsewhere).places().getFirst().code()).isEqualTo("330803");
    }

    /** At the door a petition would be named unseen. */
    @Test
    void whoWalksInNamesNoPetition() {
        var day = day(null);
        var order = new BatchOrder("试甲", null, null, 1, null, null, null, "题", null, false, "3307262026010100010", null);
        assertThat(faults(() -> registering.walkIn(CLERK_THERE, day, order))).containsExactly("petition reception.batch.link-later");
    }
}
