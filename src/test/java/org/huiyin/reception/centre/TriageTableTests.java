package org.huiyin.reception.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.huiyin.petition.PetitionClass;
import org.huiyin.petition.lifecycle.Route;
import org.junit.jupiter.api.Test;

/** The questions at the door: whichever way one goes, one is told something. */
class TriageTableTests {

    private final TriageTable table = new TriageTable();

    @Test
    void everyPathEndsInAnAnswerAndEveryStepIsOnSomePath() {
        var seen = new HashSet<String>();
        walk(TriageTable.FIRST, new ArrayDeque<>(), seen);
        assertThat(seen).containsExactlyInAnyOrderElementsOf(table.steps().keySet());
    }

    private void walk(String code, ArrayDeque<String> before, Set<String> seen) {
        assertThat(before).as("no way leads in a circle").doesNotContain(code);
        assertThat(before.size()).as("at the door at most five questions are asked").isLessThanOrEqualTo(5);
        var step = table.step(code).orElseThrow(() -> new AssertionError("no step " + code + " after " + before));
        seen.add(code);
        assertThat(step.end() == null).isEqualTo(!step.answers().isEmpty());
        before.push(code);
        step.answers().forEach(answer -> walk(answer.next(), before, seen));
        before.pop();
    }

    @Test
    void endsNameTheClassesRoutesAndLinesOfTheHouse() {
        var ends = table.steps().values().stream().map(TriageStep::end).filter(java.util.Objects::nonNull).toList();
        var classes = Arrays.stream(PetitionClass.values()).map(one -> one.name().toLowerCase(Locale.ROOT)).toList();
        assertThat(ends).allSatisfy(end -> {
            assertThat(end.petitionClass() == null || classes.contains(end.petitionClass())).isTrue();
            assertThat(end.route() == null || Route.ALL.contains(end.route())).isTrue();
            assertThat(end.line() != null || !end.numbers().isEmpty()).as("a window, or a telephone").isTrue();
        });
        assertThat(ends.stream().map(TriageStep.End::route).filter(java.util.Objects::nonNull).distinct().sorted()).as("each route of Article 31 has its end").containsExactlyElementsOf(Route.ALL);
        assertThat(ends.stream().map(TriageStep.End::petitionClass).filter(java.util.Objects::nonNull)).containsAll(classes);
    }

    @Test
    void linesHaveLettersOfTheirOwn() {
        assertThat(Arrays.stream(Line.values()).map(Line::letter).distinct()).hasSize(List.of(Line.values()).size());
    }
}
