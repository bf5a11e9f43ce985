package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.OnPostgres;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.notice.message.Carrier;
import org.huiyin.notice.message.Carriers;
import org.huiyin.notice.message.Channel;
import org.huiyin.notice.message.Handover;
import org.huiyin.notice.message.Message;
import org.huiyin.notice.message.Outbox;
import org.huiyin.notice.message.ReachPhone;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.SampleReceptions;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People register for a reception day, wait, move up, call off; the tests stand on Saturday 2026-01-10, the first day of registration. Their days lie after those of other tests, which look at lists from their beginning. */
class BatchModuleTests extends OnPostgres {

    private static final Actor CLERK_THERE = new Actor("batch-clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private static final Actor CADRE = new Actor("batch-cadre", "330726-xfj", "330726", Set.of(Role.GRID));
    private static final String CLIENT = "203.0.113.77";

    @Autowired PlanReception plan;
    @Autowired AnnounceReception announcing;
    @Autowired RegisterBatch registering;
    @Autowired SubmitPetition submit;
    @Autowired OwnBatch own;
    @Autowired LookAtBatches looking;
    @Autowired KeepBatches keeping;
    @Autowired TellChanges telling;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    @Autowired SealedBatches sealed;
    @Autowired BatchLog log;
    @Autowired BatchWords words;
    @Autowired Outbox outbox;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void standInJanuary() {
        jdbc.sql("delete from guess where client like '203.0.113.%'").update();
        standOn("2026-01-10T01:00:00Z");
    }

    @AfterEach
    void backToToday() {
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Reception day(Integer capacity) {
        standOn("2026-01-05T01:00:00Z");
        var planned = plan.plan(TRIAGE, with(SampleReceptions.thursday(), capacity, null));
        var announced = announcing.announce(TRIAGE, planned.id(), new AnnounceReception.Word(planned.version(), null)).orElseThrow();
        standOn("2026-01-10T01:00:00Z");
        return announced;
    }

    private static ReceptionOrder with(ReceptionOrder order, Integer capacity, String place) {
        return new ReceptionOrder(order.day().plusDays(1), order.begins(), order.ends(), List.copyOf(order.leaders()), order.topics(), null, null, order.registerHow(), place, List.of(), capacity, false);
    }

    private Registered register(Reception day, String name) {
        return registering.register(CLIENT, day.id(), one(name, "13900000001")).orElseThrow();
    }

    private List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    @Test
    void whoRegistersGetsNumberAndCodeAndSeesItAgain() {
        var day = day(null);
        var made = register(day, "试甲");
        assertThat(made.batch().number()).isEqualTo("R" + day.id() + "-1");
        var seen = own.read(CLIENT, made.batch().number().toLowerCase(), made.code()).orElseThrow();
        assertThat(seen.title()).isEqualTo("村口的路坏了");
        assertThat(seen.batch().state()).isEqualTo(BatchState.REGISTERED);
        assertThat(seen.day().id()).isEqualTo(day.id());
    }

    @Test
    void aWrongCodeAnUnknownNumberAndNonsenseLookAlikeAndAreCounted() {
        var made = register(day(null), "试甲");
        for (int i = 0; i < 10; i++) {
            assertThat(own.read("203.0.113.78", made.batch().number(), "ZZZZZZZZ")).isEmpty();
        }
        assertThatThrownBy(() -> own.read("203.0.113.78", made.batch().number(), made.code())).isInstanceOf(TooManyGuesses.class);
        assertThat(own.read("203.0.113.79", "R999999999-1", "ZZZZZZZZ")).isEmpty();
        assertThat(own.read("203.0.113.79", "R1-999999999999", "ZZZZZZZZ")).isEmpty();
        assertThat(own.read("203.0.113.79", "'; drop", "")).isEmpty();
    }

    @Test
    void whoComesAfterTheLastPlaceWaitsAndMovesUpWhenOneCallsOff() {
        var day = day(2);
        var first = register(day, "试甲");
        register(day, "试乙");
        var third = register(day, "试丙");
        var fourth = register(day, "试丁");
        assertThat(third.batch().state()).isEqualTo(BatchState.WAITING);
        assertThat(own.read(CLIENT, fourth.batch().number(), fourth.code()).orElseThrow().before()).isEqualTo(1);
        assertThat(own.callOff(CLIENT, first.batch().number(), first.code()).orElseThrow().state()).isEqualTo(BatchState.CALLED_OFF);
        assertThat(own.read(CLIENT, third.batch().number(), third.code()).orElseThrow().batch().state()).isEqualTo(BatchState.REGISTERED);
        assertThat(own.read(CLIENT, fourth.batch().number(), fourth.code()).orElseThrow().before()).isZero();
        assertThat(faults(() -> own.callOff(CLIENT, first.batch().number(), first.code()))).containsExactly("number reception.batch.ended");
        assertThat(changes(third)).contains("moved-up", "to-call");
    }

    @Test
    void ofTwentyWhoCallOffAndRegisterAtOnceNobodyIsLostAndNoPlaceIsGivenTwice() {
        var day = day(10);
        var first = IntStream.range(0, 20).mapToObj(i -> register(day, "试" + i)).toList();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(i -> all.submit(() -> i % 2 == 0 ? own.callOff(CLIENT, first.get(i).batch().number(), first.get(i).code()) : register(day, "后" + i)));
        }
        assertThat(count(day, "called-off")).isEqualTo(10);
        assertThat(count(day, "registered")).isEqualTo(10);
        assertThat(count(day, "waiting")).isEqualTo(10);
        assertThat(jdbc.sql("select max(seq) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(30);
    }

    @Test
    void morePlacesAreGivenToWhoeverWaits() {
        var day = day(1);
        register(day, "试甲");
        var waiting = register(day, "试乙");
        plan.change(TRIAGE, day.id(), day.version(), with(SampleReceptions.thursday(), 2, null)).orElseThrow();
        telling.tell();
        assertThat(own.read(CLIENT, waiting.batch().number(), waiting.code()).orElseThrow().batch().state()).isEqualTo(BatchState.REGISTERED);
    }

    @Test
    void everyChangeIsToldOnceToEverybodyWhoHadRegisteredAndWhoeverHasNoPhoneIsToBeCalled() {
        var day = day(null);
        var reached = register(day, "试甲");
        var without = registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one("试乙", null)).orElseThrow();
        assertThat(changes(reached)).doesNotContain("told");
        var moved = plan.change(TRIAGE, day.id(), day.version(), with(SampleReceptions.thursday(), null, "文化礼堂")).orElseThrow();
        telling.tell();
        assertThat(changes(reached)).as("a place is told with the second announcement").doesNotContain("told");
        standOn("2026-01-12T01:00:00Z");
        announcing.announce(TRIAGE, day.id(), new AnnounceReception.Word(moved.version(), null)).orElseThrow();
        telling.tell();
        telling.tell();
        assertThat(changes(reached)).as("no carrier in this house").containsOnlyOnce("to-call");
        assertThat(changes(without)).containsOnlyOnce("to-call");
    }

    @Test
    void whereSmsGoOutAMobileNumberIsToldAndALandlineIsCalled() {
        var day = day(null);
        var mobile = register(day, "试甲");
        var landline = registering.register(CLIENT, day.id(), one("试乙", "0579-84100000")).orElseThrow();
        var told = new TellBatches(sealed, log, words, new ReachBatch(new ReachPhone(new Carriers(List.of(new Sms())))), outbox, jdbc);
        transaction.executeWithoutResult(status -> {
            told.movedUp(day, List.of(mobile.batch(), landline.batch()));
            assertThat(changes(mobile)).contains("told");
            assertThat(changes(landline)).contains("to-call");
            status.setRollbackOnly();
        });
    }

    private record Sms() implements Carrier {

        @Override
        public Channel channel() {
            return Channel.SMS;
        }

        @Override
        public Handover carry(long id, Message message) {
            throw new AssertionError("nothing leaves a transaction that is rolled back");
        }
    }

    @Test
    void aDayThatIsCalledOffEndsItsBatchesInWords() {
        var day = day(1);
        var registered = register(day, "试甲");
        var waiting = register(day, "试乙");
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        telling.tell();
        assertThat(List.of(registered, waiting)).allSatisfy(each -> assertThat(changes(each)).contains("day-called-off", "to-call"));
        assertThat(count(day, "called-off")).isEqualTo(2);
        assertThat(faults(() -> register(day, "试丙"))).containsExactly("reception reception.batch.closed");
    }

    @Test
    void whatCannotBeIsToldByField() {
        var day = day(null);
        assertThat(faults(() -> registering.register(CLIENT, day.id(), order(" ", null, 80, List.of(), false))))
                .containsExactlyInAnyOrder("name runtime.missing", "phone runtime.missing", "representatives reception.batch.group");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), order("试甲", "13900000001", 80, List.of("一\n二\n三\n四\n五\n六"), false)))).containsExactly("representatives reception.batch.too-many");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), order("试甲", "13900000001", 0, List.of(), false)))).containsExactly("persons petition.wrong-persons");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), new BatchOrder("试甲", "1390000000x", "11", 1, null, "999999", "9999", "题", null, null, "330726202601010001X", "AAAA"))))
                .contains("phone petition.wrong-phone", "idNumber petition.wrong-id-number", "place petition.unknown-region", "category petition.unknown-category");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, null, "330726202601010001X", "AAAA"))))
                .containsExactly("petitionCode reception.batch.petition-code");
        assertThat(registering.register(CLIENT, 999_999_999L, one("试甲", "13900000001"))).isEmpty();
        standOn("2026-01-09T01:00:00Z");
        assertThat(faults(() -> register(day, "试甲"))).containsExactly("reception reception.batch.not-now");
        assertThat(registering.takeDown(CLERK_THERE, day.id(), Way.PHONE, one("试甲", "13900000001"))).as("the office may, at any time").isPresent();
        assertThat(faults(() -> registering.takeDown(CLERK_THERE, day.id(), Way.WALK_IN, one("试甲", null)))).containsExactly("way reception.batch.way");
    }

    /** With the petition's number anybody could try its codes here. */
    @Test
    void wrongCodesOfAPetitionAreCountedThoughNothingIsRegistered() {
        var day = day(null);
        var guess = new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, null, "330726202601010000018", "AAAAAAAA");
        var before = jdbc.sql("select coalesce(sum(failures), 0) from guess where client like '203.0.113.%' and subject = '*'").query(Integer.class).single();
        for (int i = 0; i < 3; i++) {
            assertThat(faults(() -> registering.register(CLIENT, day.id(), guess))).containsExactly("petitionCode reception.batch.petition-code");
        }
        assertThat(jdbc.sql("select coalesce(sum(failures), 0) from guess where client like '203.0.113.%' and subject = '*'").query(Integer.class).single()).isEqualTo(before + 3);
    }

    @Test
    void aCadreHelpsAndGainsNoSight() {
        var day = day(null);
        var made = registering.takeDown(CADRE, day.id(), Way.CADRE, one("试甲", null)).orElseThrow();
        assertThat(made.code()).isNull();
        assertThat(faults(() -> registering.takeDown(CADRE, day.id(), Way.DESK, one("试甲", null)))).containsExactly("way reception.batch.way");
        assertThatThrownBy(() -> looking.look(CADRE, day.id(), 1)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> looking.list(CADRE, day.id(), 0, 10)).isInstanceOf(NoRight.class);
    }

    @Test
    void theListShowsNoNameAndTheSheetNoNumberAndEveryLookIsLogged() {
        var day = day(null);
        var made = register(day, "试甲乙");
        register(day, "试丙");
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).extracting(BatchLine::name).containsExactly("试**", "试*");
        var sheet = looking.look(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(sheet.phone()).isEqualTo("139****01");
        assertThat(sheet.same()).extracting(line -> line.batch().seq()).containsExactly(2);
        assertThat(faults(() -> looking.reveal(CLERK_THERE, day.id(), 1, " "))).containsExactly("reason runtime.missing");
        assertThat(looking.reveal(CLERK_THERE, day.id(), 1, "电话告知").orElseThrow().name()).isEqualTo("试甲乙");
        assertThat(jdbc.sql("select what from reading where petition = ? order by id").param(made.batch().id()).query(String.class).list()).containsExactly("batch", "batch-contact");
    }

    private BatchOrder with(Receipt petition, boolean accusation) {
        return new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, accusation, petition.number(), petition.queryCode());
    }

    @Test
    void aTickedAccusationDoesNotSaveAnybodyFromShowingTheCode() {
        var day = day(null);
        var petition = submit.submit(lamp(), null).receipt();
        var wrong = new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, true, petition.number(), "AAAAAAAA");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), wrong))).containsExactly("petitionCode reception.batch.petition-code");
        var nonsense = new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, true, "../admin", "AAAAAAAA");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), nonsense))).containsExactly("petitionCode reception.batch.petition-code");
        assertThat(registering.register(CLIENT, day.id(), with(petition, true)).orElseThrow().batch().accusation()).isTrue();
    }

    @Test
    void whatAccusesTheOfficeItselfIsSentToTheOneAbove() {
        var day = day(null);
        var petition = submit.submit(lamp(), null).receipt();
        jdbc.sql("update petition set sealed = true, excluded = array['330726-zf'] where number = ?").param(petition.number()).update();
        assertThat(jdbc.sql("select parent from organisation where id = '330726-xfj'").query(String.class).single()).as("the office is under the county").isEqualTo("330726-zf");
        assertThat(faults(() -> registering.register(CLIENT, day.id(), with(petition, false)))).containsExactly("petition reception.batch.office-accused");
    }

    /** Nobody had classified it when they registered. */
    @Test
    void aPetitionThatTurnsOutToAccuseTakesItsBatchAlong() {
        var day = day(null);
        var petition = submit.submit(lamp(), null).receipt();
        registering.register(CLIENT, day.id(), with(petition, false)).orElseThrow();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(petition.number()).update();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1)).as("the chain").isPresent();
        jdbc.sql("update petition set excluded = array['account:batch-accused'] where number = ?").param(petition.number()).update();
        var accused = new Actor("batch-accused", "330726-xfj", "330726", Set.of(Role.TRIAGE));
        assertThat(looking.look(accused, day.id(), 1)).isEmpty();
        assertThat(looking.list(accused, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1)).isPresent();
        jdbc.sql("update petition set excluded = array['330726-xfj'] where number = ?").param(petition.number()).update();
        assertThat(looking.list(TRIAGE, day.id(), 0, 10)).as("the office is accused").isEmpty();
    }

    @Test
    void whoeverMarksAnAccusationMaySeeItNoMore() {
        var day = day(null);
        register(day, "试甲");
        assertThat(faults(() -> keeping.accuse(CLERK_THERE, day.id(), 1, new KeepBatches.Order(null, null, null)))).containsExactly("version runtime.missing");
        assertThat(keeping.accuse(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, null))).isPresent();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.look(TRIAGE, day.id(), 1).orElseThrow().changes()).extracting(BatchChange::what).contains("accuses");
    }

    @Test
    void whoRegistersWhileTheDayIsCalledOffIsTold() {
        var day = day(null);
        var checked = registering.check(CLIENT, day.id(), one("试甲", "13900000001")).orElseThrow();
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        assertThat(faults(() -> registering.register(checked))).containsExactly("reception reception.batch.changed-meanwhile");
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isZero();
    }

    @Test
    void aDayCalledOffLateInTheEveningIsToldAfterMidnight() {
        var day = day(null);
        var made = register(day, "试甲");
        standOn("2026-01-16T15:59:00Z");
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "停电")).orElseThrow();
        standOn("2026-01-16T16:01:00Z");
        telling.tell();
        assertThat(changes(made)).contains("day-called-off", "to-call");
    }

    @Test
    void oneThatCannotBeOpenedKeepsNobodyElseFromBeingTold() {
        var day = day(null);
        var broken = register(day, "试甲");
        var other = register(day, "试乙");
        jdbc.sql("update batch set sealed = '\\x00' where id = ?").param(broken.batch().id()).update();
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        telling.tell();
        assertThat(changes(other)).contains("to-call", "day-called-off");
        assertThat(changes(broken)).doesNotContain("to-call");
        jdbc.sql("update batch set sealed = null where id = ?").param(broken.batch().id()).update();
        telling.tell();
        assertThat(changes(broken)).contains("to-call");
    }

    @Test
    void anotherOfficeSeesNothingAndAClerkNoAccusation() {
        var day = day(null);
        registering.register(CLIENT, day.id(), order("试甲", "13900000001", 1, List.of(), true)).orElseThrow();
        assertThat(looking.list(CLERK_THERE, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(CLERK_THERE, day.id(), 1)).isEmpty();
        assertThat(looking.list(TRIAGE, day.id(), 0, 10)).hasSize(1);
        var elsewhere = new Actor("batch-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE));
        assertThat(looking.list(elsewhere, day.id(), 0, 10)).isEmpty();
        assertThat(looking.look(elsewhere, day.id(), 1)).isEmpty();
        assertThat(keeping.callOff(elsewhere, day.id(), 1, new KeepBatches.Order(1, null, "不"))).isEmpty();
    }

    @Test
    void theOfficeAnswersWithAReasonAndAtTheVersionItRead() {
        var day = day(null);
        var made = register(day, "试甲");
        assertThat(faults(() -> keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(7, null, "已电话答复")))).containsExactly("version reception.changed");
        assertThat(faults(() -> keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, "")))).containsExactly("why runtime.missing");
        assertThat(faults(() -> keeping.link(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, "330726202601010001X", null)))).containsExactly("petition reception.batch.no-petition");
        assertThat(keeping.answer(CLERK_THERE, day.id(), 1, new KeepBatches.Order(1, null, "已电话答复")).orElseThrow().state()).isEqualTo(BatchState.ANSWERED);
        assertThat(faults(() -> own.callOff(CLIENT, made.batch().number(), made.code()))).containsExactly("number reception.batch.ended");
    }

    private List<String> changes(Registered made) {
        return jdbc.sql("select what from batch_change where batch = ?").param(made.batch().id()).query(String.class).list();
    }

    private long count(Reception day, String state) {
        return jdbc.sql("select count(*) from batch where reception = ? and state = ?").params(day.id(), state).query(Long.class).single();
    }
}
