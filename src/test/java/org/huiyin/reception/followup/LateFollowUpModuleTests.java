package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Who hears of it when a promise is late, and what the list of an evening says. */
class LateFollowUpModuleTests extends PromisedOnFriday {

    @Test
    void whatIsLateIsUrgedOnceAtEachStep() throws Exception {
        var promise = handed(11, Colour.GREEN);
        urging.urge();
        assertThat(steps(promise)).isEmpty();
        standOn("2026-03-14T02:00:00Z");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : nodes.invokeAll(java.util.Collections.nCopies(2, (Callable<Integer>) urging::urge))) {
                done.get();
            }
        }
        assertThat(steps(promise)).containsExactly("unit");
        assertThat(sheet(CLERK, promise).attention()).isEqualTo(Attention.UNIT);
        standOn("2026-03-20T02:00:00Z");
        urging.urge();
        urging.urge();
        assertThat(steps(promise)).as("after a standstill, the step that is reached").containsExactly("office", "unit");
        assertThat(sheet(CLERK, promise).attention()).isEqualTo(Attention.OFFICE);
        var settled = reported(sheet(HANDLER, promise).followUp(), true);
        assertThat(looking.attention(settled)).isEqualTo(Attention.NONE);
        verifying.sendBack(CLERK, promise.id(), new VerifyFollowUp.Finding(settled.version(), "没修", null));
        urging.urge();
        assertThat(steps(promise)).as("sent back, the unit hears of it anew").containsExactly("office", "office", "unit");
    }

    private List<String> steps(FollowUp promise) {
        return sheet(CLERK, promise).changes().stream().filter(change -> change.what().equals("urged")).map(FollowUpChange::after).map(String::valueOf).toList();
    }

    @Test
    void theEveningListHasWhatWasHandedOverWhatIsDueAndWhatIsLate() {
        var green = handed(12, Colour.GREEN);
        var yellow = handed(13, Colour.YELLOW);
        var red = handed(14, Colour.RED);
        reported(green, true);
        var ids = List.of(green.id(), yellow.id(), red.id());
        assertThat(evening("2026-03-13")).filteredOn(each -> ids.contains(each.id())).hasSize(3);
        standOn("2026-03-17T10:00:00Z");
        assertThat(evening("2026-03-14")).extracting(FollowUp::id).doesNotContainAnyElementsOf(ids);
        assertThat(evening("2026-03-15")).extracting(FollowUp::id).contains(yellow.id()).doesNotContain(green.id(), red.id());
        var tuesday = evenings.list(CLERK, null, "");
        assertThat(tuesday.items()).extracting(FollowUp::id).contains(yellow.id()).doesNotContain(green.id(), red.id());
        assertThat(tuesday.late(yellow)).isEqualTo(2);
        assertThat(evenings.list(ELSEWHERE, null, "").items()).isEmpty();
        assertThat(faults(() -> evenings.list(CLERK, LocalDate.parse("2026-03-18"), ""))).containsExactly("day reception.follow-up.no-evening");
        assertThat(faults(() -> evenings.list(CLERK, null, "x"))).containsExactly("after reception.after");
    }

    private List<FollowUp> evening(String day) {
        return evenings.list(CLERK, LocalDate.parse(day), "").items();
    }
}
