package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

/** Many who act at once. */
class CrowdModuleTests extends County {

    private static final int CROWD = 50;

    @Test
    void fiftyHandlersAtOnceLeaveOneWinnerPerVersionAndNoGapInTheNumbers() throws Exception {
        var walked = road.to(Place.HANDLING);
        var before = lastNumber();
        var others = before - papers();
        for (int round = 1; round <= 3; round++) {
            var version = road.version(walked.number());
            var facts = road.facts(walked, Action.RECORD_INTERVIEW, "");
            var outcomes = atOnce(IntStream.range(0, CROWD).<Callable<Outcome>>mapToObj(n -> () ->
                    acts.act(handler(n), walked.number(), version, Action.RECORD_INTERVIEW, SamplePetitions.facts(facts))).toList());
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(new Outcome.Stale(version + 1)::equals).hasSize(CROWD - 1);
            assertThat(lastNumber()).isEqualTo(before + round);
            assertThat(lastNumber() - papers()).as("numbers taken without a paper").isEqualTo(others);
        }
        assertThat(events(walked.number())).filteredOn("interviewed"::equals).hasSize(4);
    }

    private static Actor handler(int n) {
        return new Actor("crowd-" + n, "330726-zjj", "330726", Set.of(Role.HANDLER));
    }

    private int lastNumber() {
        return jdbc.sql("select last from notice_number where unit = '330726-zjj' and kind = 'INTERVIEW_RECORD' and year = 2026 and not sealed").query(Integer.class).single();
    }

    private int papers() {
        return jdbc.sql("""
                select count(*) from notice n join petition p on p.id = n.petition where n.unit = '330726-zjj' and n.kind = 'INTERVIEW_RECORD' and n.number like '%2026%' and not p.sealed
                """).query(Integer.class).single();
    }

    @Test
    void actsThatIssueSeveralPapersEachNeverWaitForEachOtherForEver() throws Exception {
        var all = new ArrayList<Callable<Outcome>>();
        for (int n = 0; n < 6; n++) {
            all.add(act(road.to(Place.ASSIGNED_ANSWERED), Seat.HANDLER, Action.DELIVER, ""));
            all.add(act(road.to(Place.REVIEW), Seat.REVIEWER, Action.DECIDE_REVIEW, "{'decision': 'revoke'}"));
            all.add(act(road.to(Place.CLASSIFIED), Seat.LEADER, Action.REPORT_URGENT, ""));
            all.add(act(road.to(Place.HANDLING), Seat.HEAD, Action.INVITE_UNITS, ""));
            all.add(act(road.to(Place.ACCUSATION), Seat.TRIAGE, Action.DIVERT_DISCIPLINE, "{'cadre': true}"));
        }
        var before = numbersWithoutPaper();
        assertThat(atOnce(all)).allMatch(Outcome.Done.class::isInstance);
        assertThat(numbersWithoutPaper()).as("numbers taken without a paper").isEqualTo(before);
    }

    /** What other tests sealed or erased stands here too; an act adds nothing to it. */
    private List<String> numbersWithoutPaper() {
        return jdbc.sql("""
                select s.unit || s.kind || (s.last - count(n.number) filter (where not p.sealed)) from notice_number s
                left join notice n on n.unit = s.unit and n.kind = s.kind and n.number like '%2026%'
                left join petition p on p.id = n.petition
                where not s.sealed and s.year = 2026 and s.kind in ('DELIVERY_RECEIPT', 'COMPLETION_REPORT', 'REDO_ORDER', 'URGENT_REPORT')
                group by s.unit, s.kind, s.last having s.last <> count(n.number) filter (where not p.sealed) order by s.unit, s.kind
                """).query(String.class).list();
    }

    private Callable<Outcome> act(Road.Walked walked, Seat who, Action action, String changed) {
        return () -> road.take(walked, who, action, changed);
    }

    private static List<Outcome> atOnce(List<Callable<Outcome>> all) throws InterruptedException, ExecutionException, TimeoutException {
        var begin = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            var waiting = new ArrayList<Future<Outcome>>();
            for (var one : all) {
                waiting.add(threads.submit(() -> {
                    begin.await();
                    return one.call();
                }));
            }
            begin.countDown();
            var outcomes = new ArrayList<Outcome>();
            for (var one : waiting) {
                outcomes.add(one.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        }
    }
}
