package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.video.SampleVisits.*;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;

/** People ask to be received by video, are given a time or another answer, and no request stays without an end. */
class AskForVisitModuleTests extends WithVideo {

    @Test
    void whoAsksSeesItAgainWithNumberAndCodeAndNobodyElseDoes() throws Exception {
        var asked = asked();
        var seen = own.read(CLIENT, asked.visit().number().toLowerCase(), asked.code()).orElseThrow();
        assertThat(seen.title()).isEqualTo("水渠堵了");
        assertThat(seen.visit().state()).isEqualTo(VisitState.ASKED);
        assertThat(jdbc.sql("select account || ' ' || what from reading where number = ? and what like 'own-%'").param(asked.visit().number()).query(String.class).list())
                .containsExactly("petitioner/" + asked.visit().number() + " own-video");
        for (int i = 0; i < 10; i++) {
            assertThat(own.read("203.0.113.152", asked.visit().number(), "ZZZZZZZZ")).isEmpty();
        }
        assertThatThrownBy(() -> own.read("203.0.113.152", asked.visit().number(), asked.code())).isInstanceOf(TooManyGuesses.class);
        assertThat(own.read("203.0.113.153", "V999999999999", "ZZZZZZZZ")).isEmpty();
        assertThat(own.read("203.0.113.153", "'; drop", "")).isEmpty();
        assertThat(asking.ask(CLIENT, WATER, order(false))).as("no petition office").isEmpty();
        assertThat(faults(() -> asking.ask(CLIENT, OFFICE, new VisitOrder(" ", "1", null, null, null, "latin", null, null, null)))).containsExactly("name runtime.missing", "phone petition.wrong-phone",
                "title runtime.missing", "speaks runtime.not-one-of");
        assertThat(jdbc.sql("select count(*) from video_visit where id = ? and position('试甲'::bytea in sealed) > 0").param(asked.visit().id()).query(Integer.class).single()).isZero();
    }

    @Test
    void theOfficeNamesATimeAndWhoeverIsAskedSeesItAndNobodyElse() throws Exception {
        var asked = asked();
        assertThat(faults(() -> scheduling.schedule(clerk, asked.visit().id(), new ScheduleOrder(1, null, null, null, null, null, null)))).contains("day runtime.missing", "begins runtime.missing",
                "minutes runtime.missing", "accounts nobody");
        assertThat(faults(() -> scheduling.schedule(clerk, asked.visit().id(), at(1, DAY, "08:10", 20, null, List.of("nobody-at-all", water.account()), List.of("000000-x"))))).containsExactly("begins quarter",
                "begins past", "minutes minutes", "accounts no-account", "accounts nobody", "units no-unit");
        assertThat(looking.look(water, asked.visit().id())).isEmpty();
        var made = scheduled(asked, List.of(clerk.account()), List.of(WATER));
        assertThat(made.state()).isEqualTo(VisitState.SCHEDULED);
        assertThat(faults(() -> scheduling.schedule(clerk, made.id(), at(1, DAY, when, 15, null, List.of(clerk.account()), List.of())))).containsExactly("version reception.changed");
        var sheet = looking.look(water, made.id()).orElseThrow();
        assertThat(sheet.own()).isFalse();
        assertThat(sheet.phone()).as("of no use to a department").isNull();
        assertThat(sheet.name()).isEqualTo("试*");
        assertThat(looking.invited(water, Long.MAX_VALUE, 10)).extracting(line -> line.visit().id()).contains(made.id());
        assertThat(looking.look(SampleAccounts.of(accounts, Role.HANDLER, "330726-rsj").actor(), made.id())).isEmpty();
        assertThat(looking.look(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), made.id())).isEmpty();
        assertThat(scheduling.schedule(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), made.id(), at(2, DAY, when, 15, null, List.of(clerk.account()), List.of()))).isEmpty();
        assertThatThrownBy(() -> scheduling.schedule(water, made.id(), at(2, DAY, when, 15, null, List.of(), List.of()))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> looking.reveal(water, made.id(), "x")).isInstanceOf(NoRight.class);
        assertThat(looking.reveal(clerk, made.id(), "要打电话").orElseThrow().phone()).isEqualTo("13900000051");
        assertThat(jdbc.sql("select count(*) from reading where petition = ?").param(made.id()).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void ofTwoWhoTakeTheSameRoomOrPersonAtOnceOneGetsIt() throws Exception {
        var all = List.of(asked(), asked(), asked(), asked(), asked(), asked());
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = pool.invokeAll(all.stream().<Callable<List<String>>>map(each -> () -> faults(() -> scheduling.schedule(clerk, each.visit().id(), at(1, "2026-06-11", when, 30, "一号 室",
                    List.of(all.indexOf(each) % 2 == 0 ? clerk.account() : triage.account()), List.of())))).toList());
            var told = new ArrayList<List<String>>();
            for (var each : done) {
                told.add(each.get());
            }
            assertThat(told).filteredOn(List::isEmpty).hasSize(1);
            assertThat(told).filteredOn(each -> !each.isEmpty()).containsOnly(List.of("begins taken"));
        }
        assertThat(jdbc.sql("select count(*) from video_visit where id = any(?) and state = 'scheduled'").param(all.stream().map(each -> each.visit().id()).toArray(Long[]::new)).query(Integer.class).single()).isOne();
        var taken = all.stream().filter(each -> own.read(CLIENT, each.visit().number(), each.code()).orElseThrow().visit().state() == VisitState.SCHEDULED).findFirst().orElseThrow();
        own.callOff(CLIENT, taken.visit().number(), taken.code());
        var other = all.stream().filter(each -> each != taken).findFirst().orElseThrow();
        assertThat(faults(() -> scheduling.schedule(clerk, other.visit().id(), at(1, "2026-06-11", when, 30, "一号室", List.of(clerk.account()), List.of())))).as("free again").isEmpty();
    }

    @Test
    void anAccusationIsTheChainsAloneAndWhoWasAskedBeforeIsNoMore() throws Exception {
        var secret = asking.ask(CLIENT, OFFICE, order(true)).orElseThrow().visit().id();
        assertThat(looking.look(clerk, secret)).isEmpty();
        assertThat(looking.list(clerk, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).doesNotContain(secret);
        assertThat(looking.list(triage, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).contains(secret);
        assertThat(faults(() -> scheduling.schedule(triage, secret, at(1, DAY, when, 15, null, List.of(triage.account()), List.of(WATER))))).containsExactly("accounts accusation");
        assertThat(faults(() -> scheduling.schedule(triage, secret, at(1, DAY, when, 15, null, List.of(triage.account(), clerk.account()), List.of())))).containsExactly("accounts accusation");
        var visit = withTime().visit().id();
        var pass = seats.join(water, visit).orElseThrow();
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(pass, heard::add)) {
            keeping.accuse(clerk, visit, new KeepVisits.Order(looking.look(clerk, visit).orElseThrow().visit().version(), null, null)).orElseThrow();
            watching.look();
        }
        assertThat(heard.stream().reduce((one, other) -> other).orElseThrow().room().mine()).as("out of the call at once").isFalse();
        assertThat(looking.look(water, visit)).isEmpty();
        assertThat(looking.invited(water, Long.MAX_VALUE, 50)).extracting(line -> line.visit().id()).doesNotContain(visit);
        assertThat(seats.join(water, visit)).isEmpty();
        assertThat(looking.look(clerk, visit)).as("a clerk is not of the chain").isEmpty();
    }

    @Test
    void everyRequestHasAnEnd() throws Exception {
        var declined = asked();
        assertThat(faults(() -> keeping.decline(clerk, declined.visit().id(), new KeepVisits.Order(1, null, " ")))).containsExactly("why runtime.missing");
        keeping.decline(clerk, declined.visit().id(), new KeepVisits.Order(1, null, "请到仲裁委，电话见附"));
        assertThat(own.read(CLIENT, declined.visit().number(), declined.code()).orElseThrow().answered()).isEqualTo("请到仲裁委，电话见附");
        assertThat(faults(() -> own.callOff(CLIENT, declined.visit().number(), declined.code()))).containsExactly("number ended");
        var missed = withTime();
        var nobodyOfTheHouse = asked();
        scheduling.schedule(triage, nobodyOfTheHouse.visit().id(), at(1, DAY, when, 15, null, List.of(triage.account()), List.of()));
        seats.leave(seats.join(CLIENT, nobodyOfTheHouse.visit().number(), nobodyOfTheHouse.code()).orElseThrow());
        time.runAhead(time.ahead().plusMinutes(44));
        sweeping.sweep();
        assertThat(state(missed)).isEqualTo(VisitState.SCHEDULED);
        time.runAhead(time.ahead().plusMinutes(2));
        sweeping.sweep();
        assertThat(state(missed)).isEqualTo(VisitState.MISSED);
        assertThat(state(nobodyOfTheHouse)).as("to have a new time").isEqualTo(VisitState.ASKED);
        assertThat(jdbc.sql("select count(*) from video_slot where visit = any(?)").param(new Long[] {missed.visit().id(), nobodyOfTheHouse.visit().id()}).query(Integer.class).single()).isZero();
    }

    @Test
    void whatWasLoggedStays() {
        var visit = withTime().visit().id();
        seats.join(clerk, visit);
        assertThatThrownBy(() -> jdbc.sql("update video_attendance set what = 'x' where visit = ?").param(visit).update()).hasMessageContaining("append-only");
        assertThatThrownBy(() -> jdbc.sql("delete from video_change where visit = ?").param(visit).update()).hasMessageContaining("append-only");
    }
}
