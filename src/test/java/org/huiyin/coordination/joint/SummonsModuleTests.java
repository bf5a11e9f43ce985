package org.huiyin.coordination.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.coordination.joint.SampleSummons.order;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Departments called to one place: they come, answer, and it ends. In February 2031, apart from what other tests call. */
class SummonsModuleTests extends OnPostgres {

    private static final String ROADS = "330726-jtj";
    private static final String LABOUR = "330726-rsj";
    private static final Actor VILLAGE = new Actor("summons-grid", "330726003-zf", "330726003", Set.of(Role.GRID));
    private static final Actor STREET = new Actor("summons-street", "330726003-zf", "330726003", Set.of(Role.CLERK));
    private static final Actor OTHER_GRID = new Actor("summons-grid-2", "330726003-zf", "330726003", Set.of(Role.GRID));
    private static final Actor LABOURER = new Actor("summons-labour", LABOUR, "330726", Set.of(Role.HANDLER));

    @Autowired CallUnits calling;
    @Autowired AttendSummons attending;
    @Autowired EndSummons ending;
    @Autowired LookAtSummons looking;
    @Autowired SummonsFigures figures;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInFebruary() {
        standOn("2031-02-03T01:00:00Z");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private static AttendSummons.SaidOfPart said(String text) {
        return new AttendSummons.SaidOfPart(text);
    }

    private static EndSummons.Conclusion conclusion(String result) {
        return new EndSummons.Conclusion(result, "城管当晚清理，交通画线");
    }

    @Test
    void threeDepartmentsComeAnswerAndItIsConcluded() {
        var made = calling.call(CLERK, order(BUREAU, ROADS, LABOUR));
        assertThat(made.kind()).isEqualTo(SummonsKind.JOINT);
        assertThat(looking.list(HANDLER, WhichSummons.TO_US, Long.MAX_VALUE, 5)).extracting(line -> line.summons().id()).contains(made.id());
        var waited = looking.waiting(LABOURER);
        assertThat(waited).isPositive();
        standOn("2031-02-03T01:12:30Z");
        attending.arrive(HANDLER, made.id(), new AttendSummons.Arrival(null, "张工")).orElseThrow();
        assertThat(faults(() -> attending.arrive(CLERK, made.id(), new AttendSummons.Arrival(BUREAU, null)))).containsExactly("unit coordination.joint.there-already");
        standOn("2031-02-03T01:50:00Z");
        attending.arrive(CLERK, made.id(), new AttendSummons.Arrival(ROADS, null)).orElseThrow();
        attending.answer(HANDLER, made.id(), said("我局今晚清理")).orElseThrow();
        assertThat(faults(() -> attending.answer(HANDLER, made.id(), said("再说一遍")))).containsExactly("answer coordination.joint.answered-already");
        attending.progress(SISTER, made.id(), said("标线明天画好")).orElseThrow();
        ending.conclude(CLERK, made.id(), conclusion("in-parts")).orElseThrow();
        attending.answer(SISTER, made.id(), said("补一句")).orElseThrow();
        var sheet = looking.find(CLERK, made.id()).orElseThrow();
        assertThat(sheet.units()).extracting(unit -> unit.summoned().unit(), unit -> unit.late(), unit -> unit.answer(), unit -> unit.who())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(BUREAU, false, "我局今晚清理", "张工"), org.assertj.core.groups.Tuple.tuple(ROADS, true, "补一句", null),
                        org.assertj.core.groups.Tuple.tuple(LABOUR, true, null, null));
        assertThat(sheet.units().get(1).summoned().answeredAfter(sheet.summons())).isTrue();
        assertThat(sheet.units().getFirst().summoned().minutes()).isEqualTo(12);
        assertThat(sheet.about()).contains("夜市");
        assertThat(sheet.conclusion()).isEqualTo("城管当晚清理，交通画线");
        assertThat(sheet.steps()).extracting(SummonsStep::what).contains("called", "unit-added", "arrived", "answered", "progress", "ended");
        assertThat(faults(() -> ending.conclude(CLERK, made.id(), conclusion("settled")))).containsExactly("summons coordination.joint.ended");
        assertThat(faults(() -> ending.callOff(CLERK, made.id(), new EndSummons.Reason("x")))).containsExactly("summons coordination.joint.ended");
        assertThat(jdbc.sql("select count(*) from reading where petition = ? and what = 'summons'").param(made.id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void aVillageWhistlesAndSeesItsOwn() {
        var made = calling.call(VILLAGE, order(BUREAU));
        assertThat(made.kind()).isEqualTo(SummonsKind.WHISTLE);
        assertThat(looking.find(OTHER_GRID, made.id())).as("what a colleague in the village called").isEmpty();
        assertThat(looking.find(STREET, made.id())).isPresent();
        assertThat(looking.find(LABOURER, made.id())).isEmpty();
        assertThatThrownBy(() -> attending.answer(VILLAGE, made.id(), said("x"))).isInstanceOf(NoRight.class);
        assertThat(faults(() -> attending.arrive(VILLAGE, made.id(), new AttendSummons.Arrival(null, null)))).containsExactly("unit coordination.joint.which-unit");
        attending.arrive(VILLAGE, made.id(), new AttendSummons.Arrival(BUREAU, null)).orElseThrow();
        calling.add(VILLAGE, made.id(), List.of(ROADS)).orElseThrow();
        assertThat(faults(() -> calling.add(VILLAGE, made.id(), List.of(ROADS)))).containsExactly("units coordination.joint.called-already");
        assertThat(looking.find(SISTER, made.id())).isPresent();
        assertThat(faults(() -> ending.conclude(VILLAGE, made.id(), conclusion("petition")))).containsExactly("result coordination.joint.link-first");
        assertThat(faults(() -> ending.link(VILLAGE, made.id(), new EndSummons.Link("x")))).containsExactly("petition coordination.joint.no-petition");
        var petition = submit.submit(lamp(), null).receipt().number();
        assertThat(faults(() -> ending.link(STREET, made.id(), new EndSummons.Link(petition)))).as("out of sight").containsExactly("petition coordination.joint.no-petition");
        ending.conclude(STREET, made.id(), conclusion("settled")).orElseThrow();
    }

    @Test
    void everyFaultOfAFormIsNamedAtOnce() {
        assertThat(faults(() -> calling.call(CLERK, new SummonsOrder(" ", null, null, null, null)))).containsExactly("about runtime.missing", "place runtime.missing", "units coordination.joint.no-unit", "minutes runtime.missing");
        assertThat(faults(() -> calling.call(CLERK, new SummonsOrder("事", "处", List.of("nobody", OFFICE, "330803-zjj"), 2, null)))).containsExactly("minutes coordination.joint.minutes");
        assertThat(faults(() -> calling.call(CLERK, order("nobody", OFFICE, "330803-zjj", BUREAU)))).as("unknown, the own one, another county").containsExactly("units coordination.joint.not-this-unit",
                "units coordination.joint.not-this-unit", "units coordination.joint.not-this-unit");
        assertThat(faults(() -> calling.call(CLERK, new SummonsOrder("事", "处", List.of(BUREAU), 30, "33072620310203000001X")))).containsExactly("petition coordination.joint.no-petition");
        assertThatThrownBy(() -> calling.call(HANDLER, order(ROADS))).isInstanceOf(NoRight.class);
        var made = calling.call(CLERK, order(BUREAU));
        assertThat(faults(() -> ending.conclude(CLERK, made.id(), new EndSummons.Conclusion("good", null)))).containsExactly("result runtime.not-one-of", "conclusion runtime.missing");
        assertThat(faults(() -> ending.callOff(CLERK, made.id(), new EndSummons.Reason(" ")))).containsExactly("why runtime.missing");
        ending.callOff(CLERK, made.id(), new EndSummons.Reason("已自行解决")).orElseThrow();
        assertThat(faults(() -> attending.answer(HANDLER, made.id(), said("x")))).containsExactly("summons coordination.joint.ended");
    }

    @Test
    void whoIsAccusedIsRefusedInTheWordsForAUnitThatDoesNotExist() {
        var secret = submit.submit(accusationOf("浦江县住房和城乡建设局"), null).receipt().number();
        assertThat(jdbc.sql("select '330726-zjj' = any(excluded) from petition where number = ?").param(secret).query(Boolean.class).single()).isTrue();
        assertThat(faults(() -> calling.call(CLERK, new SummonsOrder("事", "处", List.of(ROADS), 30, secret)))).as("not of the chain").containsExactly("petition coordination.joint.no-petition");
        assertThat(faults(() -> calling.call(TRIAGE, new SummonsOrder("事", "处", List.of(BUREAU, "nobody"), 30, secret)))).containsExactly("units coordination.joint.not-this-unit", "units coordination.joint.not-this-unit");
        var made = calling.call(TRIAGE, new SummonsOrder("事", "处", List.of(ROADS), 30, secret));
        assertThat(looking.find(CLERK, made.id())).as("a clerk of the same office").isEmpty();
        assertThat(looking.list(CLERK, WhichSummons.BY_US, Long.MAX_VALUE, 50)).extracting(line -> line.summons().id()).doesNotContain(made.id());
        assertThat(looking.find(SISTER, made.id())).isPresent();
        assertThat(faults(() -> calling.add(TRIAGE, made.id(), List.of(BUREAU)))).containsExactly("units coordination.joint.not-this-unit");
        var open = calling.call(TRIAGE, order(BUREAU));
        assertThat(faults(() -> ending.link(TRIAGE, open.id(), new EndSummons.Link(secret)))).containsExactly("petition coordination.joint.not-together");
        assertThat(looking.find(HANDLER, open.id())).isPresent();
    }

    /** What is found out later closes the sight, too. */
    @Test
    void whoIsFoundToBeAccusedSeesItNoMore() {
        var petition = submit.submit(lamp(), null).receipt().number();
        var made = calling.call(TRIAGE, new SummonsOrder("事", "处", List.of(BUREAU, ROADS), 30, petition));
        assertThat(looking.find(HANDLER, made.id())).isPresent();
        jdbc.sql("update petition set excluded = array['330726-zjj'] where number = ?").param(petition).update();
        assertThat(looking.find(HANDLER, made.id())).isEmpty();
        assertThat(attending.answer(HANDLER, made.id(), said("x"))).isEmpty();
        assertThat(looking.find(SISTER, made.id())).isPresent();
    }

    @Test
    void ofTwoAtOnceOneNotesTheArrivalAndOneEndsIt() throws Exception {
        var made = calling.call(CLERK, order(BUREAU));
        assertThat(together(() -> attending.arrive(HANDLER, made.id(), new AttendSummons.Arrival(null, null)), () -> attending.arrive(CLERK, made.id(), new AttendSummons.Arrival(BUREAU, null)))).isEqualTo(1);
        assertThat(together(() -> ending.conclude(CLERK, made.id(), conclusion("settled")), () -> ending.callOff(TRIAGE, made.id(), new EndSummons.Reason("不需要")))).isEqualTo(1);
    }

    /** @return how many of them went through */
    private static long together(Callable<Object> one, Callable<Object> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = new ArrayList<Boolean>();
            for (var result : threads.invokeAll(List.of(one, other))) {
                try {
                    result.get();
                    done.add(true);
                } catch (java.util.concurrent.ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(InvalidInput.class);
                }
            }
            return done.size();
        }
    }

    @Test
    void fromCallToArrivalIsCountedForUnitsInTheOrderOfTheirIds() {
        standOn("2031-03-03T01:00:00Z");
        var first = calling.call(STREET, order(ROADS, BUREAU));
        standOn("2031-03-03T01:20:00Z");
        attending.arrive(STREET, first.id(), new AttendSummons.Arrival(BUREAU, null));
        standOn("2031-03-03T02:00:00Z");
        attending.arrive(STREET, first.id(), new AttendSummons.Arrival(ROADS, null));
        var off = calling.call(STREET, order(BUREAU));
        ending.callOff(STREET, off.id(), new EndSummons.Reason("误会"));
        var month = figures.of(STREET, YearMonth.of(2031, 3));
        assertThat(month.summonses()).isEqualTo(1);
        assertThat(month.first()).isEqualTo(20);
        assertThat(month.units()).containsExactly(new SummonsFigures.UnitArrivals(ROADS, 1, 1, 0, 0, 60), new SummonsFigures.UnitArrivals(BUREAU, 1, 1, 1, 0, 20));
        assertThat(figures.of(STREET, YearMonth.of(2031, 4)).first()).isNull();
    }

    @Test
    void theTraceIsNeverRewritten() {
        var made = calling.call(CLERK, order(BUREAU));
        assertThatThrownBy(() -> jdbc.sql("delete from summons_step where summons = ?").param(made.id()).update()).hasMessageContaining("append-only");
    }
}
