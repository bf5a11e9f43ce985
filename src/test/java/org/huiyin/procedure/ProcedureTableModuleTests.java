package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.actor.NoRight;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Domain table 5.1, row by row through the one door: what an act changes, and what is refused beside it. */
class ProcedureTableModuleTests extends County {

    private record Clock(String term, String state) {}

    static Stream<TableRow> rows() throws IOException {
        try (var table = ProcedureTableModuleTests.class.getResourceAsStream("/procedure/table.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(TableRow::of).toList().stream();
        }
    }

    @Test
    void everyRowOfTheTableAndEveryStatusIsHere() throws IOException {
        var numbers = rows().map(TableRow::number).map(Integer::valueOf).collect(Collectors.toSet());
        assertThat(numbers).containsAll(IntStream.rangeClosed(2, 39).boxed().toList());
        assertThat(Arrays.stream(Place.values()).map(Enum::name)).containsAll(Arrays.stream(Status.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "MERGED", "NO_LONGER", "WITHDRAWN", "FINAL_CARE", "NOT_ADOPTED", "PARTLY_ADOPTED", "DIVERTED_JUDICIAL"})
    void whereNoRowBeginsIsReachedByALegalWalk(Place place) {
        assertThat(road.status(road.to(place).number())).isEqualTo(place.status);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anActIsRefusedToTheWrongOnesAndThenLeadsOn(TableRow row) {
        var walked = road.to(row.place());
        days(row.days());
        if (row.byItself()) {
            assertThat(road.status(walked.number())).isEqualTo(row.after());
            return;
        }
        whatIsWrongWritesNothing(row, walked);
        var clocks = clocks(walked);
        var papers = papers(walked.number());
        var events = events(walked.number());
        var outcome = road.take(walked, row.who(), row.action(), row.changed());
        assertThat(outcome).isEqualTo(new Outcome.Done(walked.number(), row.after(), road.version(walked.number()), List.of(row.event())));
        assertThat(turned(clocks, clocks(walked))).containsExactlyInAnyOrderElementsOf(row.clocks());
        assertThat(added(papers, papers(walked.number()))).containsExactlyInAnyOrderElementsOf(row.papers());
        assertThat(added(events, events(walked.number()))).containsExactly(row.event());
        if (!row.after().ended() && row.elsewhere().isEmpty()) {
            road.take(walked, Seat.PETITIONER, Action.WITHDRAW, "");
            refused(row, walked, "not-in-this-status");
        }
    }

    private void whatIsWrongWritesNothing(TableRow row, Road.Walked walked) {
        var before = written(walked);
        var facts = road.facts(walked, row.action(), row.changed());
        if (row.who().staff()) {
            assertThat(road.take(walked, row.who(), row.action(), facts, road.version(walked.number()) - 1)).isInstanceOf(Outcome.Stale.class);
            assertThat(road.take(walked, row.who(), row.action(), facts, null)).isInstanceOf(Outcome.Unconditional.class);
        }
        if (!row.wrong().isEmpty()) {
            assertThatThrownBy(() -> road.take(walked, Seat.valueOf(row.wrong()), row.action(), row.changed())).isInstanceOf(NoRight.class);
        }
        if (!row.needed().isEmpty()) {
            var bare = new HashMap<>(facts);
            bare.put(row.needed(), null);
            assertThatThrownBy(() -> road.take(walked, row.who(), row.action(), bare, road.version(walked.number())))
                    .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.faults()).extracting(InvalidInput.FieldFault::field).contains(row.needed()));
        }
        assertThat(written(walked)).isEqualTo(before);
    }

    private void refused(TableRow row, Road.Walked walked, String code) {
        var before = written(walked);
        assertThat(road.take(walked, row.who(), row.action(), row.changed())).isInstanceOfSatisfying(Outcome.Refused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
        assertThat(written(walked)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void anotherStatusRefusesIt(TableRow row) {
        refused(row, road.to(Place.valueOf(row.elsewhere())), "not-in-this-status");
    }

    static Stream<TableRow> elsewhere() throws IOException {
        return rows().filter(row -> !row.elsewhere().isEmpty() && !row.everywhere());
    }

    @ParameterizedTest
    @MethodSource("late")
    void tooLateIsRefused(TableRow row) {
        var walked = road.to(row.place());
        days(Integer.parseInt(row.late().split(" ")[0]));
        refused(row, walked, row.late().split(" ")[1]);
    }

    static Stream<TableRow> late() throws IOException {
        return rows().filter(row -> !row.late().isEmpty());
    }

    private Map<Long, Clock> clocks(Road.Walked walked) {
        var clocks = new LinkedHashMap<Long, Clock>();
        jdbc.sql("select d.id, term, state from deadline d join petition p on p.id = d.petition where p.number = ? order by d.id").param(walked.number())
                .query(row -> {
                    clocks.put(row.getLong(1), new Clock(row.getString(2), row.getString(3)));
                });
        return clocks;
    }

    private static List<String> turned(Map<Long, Clock> before, Map<Long, Clock> after) {
        return after.entrySet().stream().filter(e -> !e.getValue().equals(before.get(e.getKey())))
                .map(e -> before.containsKey(e.getKey()) ? "-" + e.getValue().term() + "=" + e.getValue().state() : begun(e.getValue())).toList();
    }

    private static String begun(Clock clock) {
        return "+" + clock.term() + (clock.state().equals("running") ? "" : "=" + clock.state());
    }

    private static List<String> added(List<String> before, List<String> after) {
        var added = new ArrayList<>(after);
        before.forEach(added::remove);
        return added;
    }

    /** Everything that an act could have written. */
    private List<Object> written(Road.Walked walked) {
        return List.of(road.version(walked.number()), clocks(walked), papers(walked.number()), events(walked.number()),
                jdbc.sql("select count(*) from case_note n join petition p on p.id = n.petition where p.number = ?").param(walked.number()).query(Long.class).single());
    }
}
