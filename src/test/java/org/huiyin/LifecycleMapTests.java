package org.huiyin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.huiyin.petition.Action;
import org.huiyin.petition.Phase;
import org.huiyin.petition.Status;
import org.huiyin.petition.lifecycle.PetitionLifecycle;
import org.junit.jupiter.api.Test;

class LifecycleMapTests {

    @Test
    void theLifecycleIsDrawnFromItsTable() throws IOException {
        var map = new LifecycleMap();
        map.writeTo(Path.of("docs/generated/petition-lifecycle.md"));
        assertThat(map.text()).contains("FORWARDED -->|Accept| ACCEPTED", "flowchart TD", "C4_HANDLE").doesNotContain("null");
        assertThat(map.text().lines().filter(line -> line.startsWith("| ")).count()).isEqualTo(PetitionLifecycle.ROWS.size() + 1);
        assertThat(Status.values()).allSatisfy(status -> assertThat(map.text()).contains("        " + status + "[\""));
    }

    @Test
    void everyStatusHasItsPhaseAndWhatHasEndedStandsAtTheEnd() {
        assertThat(Arrays.stream(Status.values()).filter(status -> Phase.of(status) == Phase.END)).allMatch(Status::ended);
        assertThat(Arrays.stream(Status.values()).filter(Status::ended)).allMatch(status -> Phase.of(status) == Phase.END);
        assertThat(Arrays.stream(Status.values()).map(Phase::of).distinct()).containsExactlyInAnyOrder(Phase.values());
    }

    @Test
    void anEventTellsThePhaseAndWhatHappensUnderReviewStaysThere() {
        assertThat(PetitionLifecycle.phaseAfter(Phase.REGISTRATION, "forwarded")).isEqualTo(Phase.ROUTING);
        assertThat(PetitionLifecycle.phaseAfter(Phase.REVIEW, "heard")).isEqualTo(Phase.REVIEW);
        assertThat(PetitionLifecycle.phaseAfter(Phase.HANDLING, "supplemented")).isEqualTo(Phase.HANDLING);
        assertThat(Set.of(Action.values())).allSatisfy(action -> assertThat(PetitionLifecycle.ROWS).anyMatch(row -> row.action() == action));
    }
}
