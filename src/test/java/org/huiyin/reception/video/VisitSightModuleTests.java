package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.video.SampleVisits.*;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.beside.Along;
import org.huiyin.petition.beside.GoesAlong;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.followup.Colour;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit that goes with a petition is known to nobody from whom that petition is kept, whenever that turns out (Art 30). */
class VisitSightModuleTests extends WithVideo {

    private static final String BUREAU = "330726-rsj";

    @Autowired SubmitPetition submit;
    @Autowired LookAtRecordings recordings;
    @Autowired List<GoesAlong> along;
    private Receipt petition;

    @BeforeEach
    void aPetition() {
        petition = submit.submit(SamplePetitions.lamp(), null).receipt();
    }

    private void turnsOut(String what) {
        jdbc.sql("update petition set " + what + " where number = ?").param(petition.number()).update();
    }

    private AskedVisit askedAbout() {
        return asking.ask(CLIENT, OFFICE, new VisitOrder("试甲", "13900000051", "水渠堵了", null, null, null, false, petition.number(), petition.queryCode())).orElseThrow();
    }

    private List<String> faultsOf(Actor by, long visit, List<String> people, List<String> units) throws Exception {
        return faults(() -> scheduling.schedule(by, visit, at(1, DAY, when, 15, null, people, units)));
    }

    private List<Long> listed(Actor actor) {
        return looking.list(actor, Long.MAX_VALUE, 50).stream().map(line -> line.visit().id()).toList();
    }

    private List<Along> told(Actor actor) {
        return along.stream().flatMap(each -> each.of(actor, petition.number()).stream()).filter(each -> each.kind().equals("video")).toList();
    }

    @Test
    void aVisitGoesOutOfSightWithItsPetitionAndWhoAskedGoesOn() throws Exception {
        var asked = askedAbout();
        var visit = asked.visit().id();
        scheduled(asked, List.of(clerk.account(), triage.account()), List.of(WATER));
        standAt(when);
        assertThat(looking.look(clerk, visit)).isPresent();
        assertThat(looking.invited(water, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).contains(visit);
        assertThat(told(water)).extracting(Along::asked).containsExactly(true);
        turnsOut("sealed = true");
        assertThat(listed(clerk)).doesNotContain(visit);
        assertThat(looking.look(clerk, visit)).isEmpty();
        assertThat(looking.keeps(clerk, visit)).isFalse();
        assertThat(looking.reveal(clerk, visit, "要打电话")).isEmpty();
        assertThat(recordings.list(clerk, visit)).isEmpty();
        assertThat(seats.join(clerk, visit)).isEmpty();
        assertThat(leading.end(clerk, visit)).isEmpty();
        assertThat(told(clerk)).isEmpty();
        assertThat(looking.look(water, visit)).isEmpty();
        assertThat(looking.invited(water, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).doesNotContain(visit);
        assertThat(seats.join(water, visit)).isEmpty();
        assertThat(looking.look(triage, visit)).as("the chain").isPresent();
        assertThat(listed(triage)).contains(visit);
        assertThat(seats.join(triage, visit)).isPresent();
        assertThat(seats.join(CLIENT, asked.visit().number(), asked.code())).as("who asked").isPresent();
        assertThat(own.read(CLIENT, asked.visit().number(), asked.code())).isPresent();
    }

    @Test
    void anAccusedPersonOfTheOfficeNeverSeesItThoughNothingIsSealed() throws Exception {
        turnsOut("excluded = array['account:" + clerk.account() + "']");
        var visit = askedAbout().visit().id();
        assertThat(looking.look(clerk, visit)).isEmpty();
        assertThat(listed(clerk)).doesNotContain(visit);
        assertThat(looking.look(triage, visit)).isPresent();
        assertThat(faultsOf(triage, visit, List.of(triage.account(), "nobody-at-all"), List.of())).containsExactly("accounts no-account");
        assertThat(faultsOf(triage, visit, List.of(triage.account(), clerk.account()), List.of())).as("the same words").containsExactly("accounts no-account");
        jdbc.sql("update video_visit set waits_since = waits_since - interval '400 days' where id = ?").param(visit).update();
        assertThat(looking.pressing(clerk, 200)).extracting(line -> line.visit().id()).doesNotContain(visit);
        assertThat(looking.pressing(triage, 200)).extracting(line -> line.visit().id()).contains(visit);
        jdbc.sql("update video_visit set waits_since = waits_since + interval '400 days' where id = ?").param(visit).update();
        turnsOut("excluded = array['" + OFFICE + "']");
        assertThat(looking.look(triage, visit)).as("the office itself").isEmpty();
        assertThat(listed(triage)).doesNotContain(visit);
    }

    @Test
    void nobodyLearnsByAskingWhomAPetitionAccuses() throws Exception {
        turnsOut("excluded = array['" + WATER + "']");
        var visit = askedAbout().visit().id();
        var leader = SampleAccounts.of(accounts, Role.LEADER, "330726-zf");
        for (var unit : List.of(WATER, "000000-x", BUREAU)) {
            assertThat(faultsOf(clerk, visit, List.of(clerk.account()), List.of(unit))).as(unit).containsExactly("units no-unit");
        }
        assertThat(faultsOf(clerk, visit, List.of(clerk.account(), leader.account()), List.of())).containsExactly("accounts no-account");
        assertThat(faultsOf(clerk, visit, List.of(clerk.account()), List.of())).as("the office alone").isEmpty();
        assertThat(looking.look(clerk, visit).orElseThrow().seats()).extracting(Seat::account).containsExactly(null, clerk.account());
    }

    @Test
    void whomALinkedPetitionAccusesSitsThereNoMore() throws Exception {
        var asked = asked();
        var visit = asked.visit().id();
        scheduled(asked, List.of(clerk.account(), triage.account()), List.of(WATER));
        standAt(when);
        var theirs = seats.join(water, visit).orElseThrow();
        turnsOut("excluded = array['" + WATER + "', 'account:" + clerk.account() + "']");
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(theirs, heard::add)) {
            keeping.link(triage, visit, new KeepVisits.Order(looking.look(triage, visit).orElseThrow().visit().version(), petition.number(), null)).orElseThrow();
            watching.look();
        }
        assertThat(heard.stream().map(CallNews::room).filter(Objects::nonNull).reduce((one, other) -> other).orElseThrow().mine()).isFalse();
        assertThat(jdbc.sql("select account from video_seat where visit = ? and seat > 0").param(visit).query(String.class).list()).containsExactly(triage.account());
        assertThat(jdbc.sql("select count(*) from video_slot where taken = 'account/' || ? and visit = ?").params(clerk.account(), visit).query(Integer.class).single()).isZero();
        assertThat(seats.join(water, visit)).isEmpty();
        assertThat(looking.look(triage, visit).orElseThrow().attendance()).extracting(Attendance::what).containsExactly("joined", "left");
    }

    @Test
    void inACallThatTurnsOutToAccuseOnlyTheChainStaysAndNobodyElseHearsAWord() throws Exception {
        var asked = asked();
        var visit = asked.visit().id();
        scheduled(asked, List.of(clerk.account(), triage.account()), List.of());
        standAt(when);
        var clerks = seats.join(clerk, visit).orElseThrow();
        var chain = seats.join(triage, visit).orElseThrow();
        var petitioner = seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
        leading.letIn(triage, visit).orElseThrow();
        var out = new ConcurrentLinkedQueue<CallNews>();
        var in = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(clerks, out::add); var other = watching.watch(chain, in::add)) {
            watching.look();
            keeping.accuse(triage, visit, new KeepVisits.Order(looking.look(triage, visit).orElseThrow().visit().version(), null, null)).orElseThrow();
            said(petitioner, List.of(new Signal(chain.seat(), chain.turn(), "to the chain")));
            jdbc.sql("insert into video_signal (visit, sender, sender_turn, receiver, receiver_turn, body, at) values (?, 0, ?, ?, ?, 'said just before', ?)").params(visit, petitioner.turn(), clerks.seat(), clerks.turn(), Timestamp.from(clock.instant())).update();
            watching.look();
            var told = out.size();
            assertThat(faults(() -> said(clerks, List.of(new Signal(0, petitioner.turn(), "x"))))).containsExactly("turn elsewhere");
            seats.leave(petitioner);
            watching.look();
            assertThat(out).as("nothing after that").hasSize(told);
        }
        assertThat(out.stream().reduce((one, other) -> other).orElseThrow().room().mine()).isFalse();
        assertThat(out.stream().flatMap(news -> news.signals().stream())).isEmpty();
        assertThat(in.stream().flatMap(news -> news.signals().stream())).extracting(Signal::body).containsExactly("to the chain");
        assertThat(in.stream().map(CallNews::room).filter(Objects::nonNull)).allMatch(CallNews.Room::mine);
    }

    @Test
    void aPetitionThatTurnsDuringTheCallTakesThoseFromElsewhereOutOfItAndNothingIsPromised() throws Exception {
        var asked = askedAbout();
        var visit = asked.visit().id();
        scheduled(asked, List.of(clerk.account()), List.of(WATER));
        standAt(when);
        var office = seats.join(clerk, visit).orElseThrow();
        var theirs = seats.join(water, visit).orElseThrow();
        seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
        leading.letIn(clerk, visit).orElseThrow();
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(theirs, heard::add)) {
            watching.look();
            turnsOut("excluded = array['" + BUREAU + "']");
            watching.look();
        }
        assertThat(heard).extracting(news -> news.room().mine()).containsExactly(true, false);
        assertThat(faults(() -> said(theirs, List.of(new Signal(office.seat(), office.turn(), "x"))))).containsExactly("turn elsewhere");
        assertThat(faults(() -> leading.record(clerk, visit, new RecordOrder("handed-over", "要水", "周五清淤", "周五清淤", "副县长 试乙", WATER, Colour.YELLOW)))).containsExactly("result reception.follow-up.accusation");
    }
}
