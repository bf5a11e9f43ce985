package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.reception.hall.ScreenBatches.Reason;
import org.huiyin.runtime.LegalTime;
import org.huiyin.runtime.keys.RotateKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter that comes again is proposed with its reason, over all earlier days and under whichever key it lies. */
class ScreenBatchesModuleTests extends OnPostgres {

    private static final Actor CLERK_THERE = new Actor("screening-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private static final String CARD = "11010519491231002X";
    private static final String PLACE = "330726107";
    private static final String ELSEWHERE = "330726101";

    @Autowired SubmitPetition submit;
    @Autowired RegisterBatch registering;
    @Autowired ScreenBatches screening;
    @Autowired RotateKeys rotation;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void standInFebruary() {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2026-02-01T01:00:00Z")));
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private long day(String day) {
        return SampleFollowUps.day(jdbc, LocalDate.parse(day));
    }

    private Registered came(long day, String phone, String card, String place, boolean accusation) {
        var order = new BatchOrder("试甲", phone, card, 1, null, place, null, "题", null, accusation, null, null);
        return registering.takeDown(CLERK_THERE, day, Way.DESK, order).orElseThrow();
    }

    private String heard(Registered made) {
        jdbc.sql("update batch set state = 'received', result = 'explained' where id = ?").param(made.batch().id()).update();
        return made.batch().number();
    }

    private List<List<Reason>> proposed(long day) {
        return screening.propose(TRIAGE, day).orElseThrow().stream().sorted(Comparator.comparing((ScreenBatches.Proposed one) -> one.batch().seq())).map(ScreenBatches.Proposed::reasons).toList();
    }

    @Test
    void theSamePeopleAboutTheSamePlaceAreFoundByPhoneOrCardThoughTheKeyWasChangedMeanwhile() {
        var before = day("2026-02-12");
        SampleFollowUps.promise(jdbc, heard(came(before, "13900730001", null, PLACE, false)));
        heard(came(before, null, CARD, PLACE, false));
        rotation.publish();
        rotation.promote();
        var day = day("2026-02-20");
        came(day, "13900730001", null, PLACE, false);
        came(day, "13900730009", CARD, PLACE, false);
        came(day, "13900730008", null, PLACE, false);
        assertThat(proposed(day)).containsExactly(List.of(Reason.OTHERS_TOO, Reason.HEARD_BEFORE, Reason.PROMISED_BEFORE), List.of(Reason.OTHERS_TOO, Reason.HEARD_BEFORE), List.of(Reason.OTHERS_TOO));
    }

    /** What is proposed is a matter, never that somebody comes often. */
    @Test
    void anotherMatterOfTheSamePeopleIsNoReasonNorIsOneThatWasNotHeard() {
        var before = day("2026-02-12");
        heard(came(before, "13900730002", null, ELSEWHERE, false));
        came(before, "13900730002", null, PLACE, false);
        var day = day("2026-02-20");
        came(day, "13900730002", null, PLACE, false);
        assertThat(proposed(day)).isEmpty();
    }

    @Test
    void aPetitionThatWasHeardBeforeIsOneMatterWhoeverBringsIt() {
        var before = day("2026-02-12");
        var day = day("2026-02-20");
        var first = came(before, "13900730003", null, null, false);
        var again = came(day, "13900730004", null, null, false);
        heard(first);
        jdbc.sql("update batch set petition = '330726202602010000009' where id in (?, ?)").params(first.batch().id(), again.batch().id()).update();
        assertThat(proposed(day)).containsExactly(List.of(Reason.HANDED_IN, Reason.HEARD_BEFORE));
    }

    /** 跨部门: of the petition that it goes with, as far as the office may know of it. */
    @Test
    void aPetitionOfSeveralUnitsIsAReason() {
        var day = day("2026-02-20");
        var elsewhere = came(day, "13900730011", null, null, false);
        var shared = came(day, "13900730012", null, null, false);
        var plain = came(day, "13900730013", null, null, false);
        var numbers = Stream.generate(() -> submit.submit(lamp(), null).receipt().number()).limit(3).toList();
        Stream.of(elsewhere, shared, plain).forEach(each -> jdbc.sql("update batch set petition = ? where id = ?").params(numbers.get(each.batch().seq() - 1), each.batch().id()).update());
        jdbc.sql("update petition set helpers = array['330726-zjj'] where number in (?, ?)").params(numbers.get(0), numbers.get(1)).update();
        jdbc.sql("update petition set office = '330803-xfj', holder = '330803-xfj', circle = '{}' where number = ?").param(numbers.get(0)).update();
        assertThat(proposed(day)).as("another office's is no more than handed in").containsExactly(List.of(Reason.HANDED_IN), List.of(Reason.SEVERAL_UNITS, Reason.HANDED_IN), List.of(Reason.HANDED_IN));
        var id = 999_999_801L;
        jdbc.sql("insert into summons (id, kind, unit, region, account, petition, called_at, due, state) values (?, 'joint', '330726-xfj', '330726', 'x', ?, now(), now(), 'open') on conflict do nothing").params(id, numbers.get(2)).update();
        jdbc.sql("insert into summoned (id, summons, unit, called_at) values (?, ?, '330726-swj', now()) on conflict do nothing").params(id, id).update();
        assertThat(proposed(day).get(2)).containsExactly(Reason.SEVERAL_UNITS, Reason.HANDED_IN);
    }
}
