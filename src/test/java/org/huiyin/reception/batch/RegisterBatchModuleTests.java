package org.huiyin.reception.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.runtime.Idempotency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How people register, see it again, wait, move up and call off. */
class RegisterBatchModuleTests extends BatchDays {

    @Autowired SubmitPetition submit;
    @Autowired RegisterOnce once;

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

    @Test
    void whoRegistersWhileTheDayIsCalledOffIsTold() {
        var day = day(null);
        var checked = registering.check(CLIENT, day.id(), one("试甲", "13900000001")).orElseThrow();
        announcing.cancel(TRIAGE, day.id(), new AnnounceReception.Word(day.version(), "台风")).orElseThrow();
        assertThat(faults(() -> registering.register(checked))).containsExactly("reception reception.batch.changed-meanwhile");
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day.id()).query(Integer.class).single()).isZero();
    }

    private BatchOrder with(Receipt petition, boolean accusation) {
        return new BatchOrder("试甲", "13900000001", null, 1, null, null, null, "题", null, accusation, petition.number(), petition.queryCode());
    }

    @Test
    void pressedTwiceItIsRegisteredOnceAndOtherWordsUnderTheSameKeyAreRefused() {
        var day = day(null);
        var order = one("试甲", "13900000001");
        var sent = new RegisterOnce.Sent("citizen", "key-" + day.id(), order.toString().getBytes(StandardCharsets.UTF_8));
        var made = once.register(CLIENT, day.id(), order, sent).orElseThrow();
        var again = once.register(CLIENT, day.id(), order, sent).orElseThrow();
        assertThat(again.registered()).as("the code too").isEqualTo(made.registered());
        assertThat(List.of(made.replayed(), again.replayed())).containsExactly(false, true);
        var other = one("试乙", "13900000001");
        assertThatThrownBy(() -> once.register(CLIENT, day.id(), other, new RegisterOnce.Sent("citizen", "key-" + day.id(), other.toString().getBytes(StandardCharsets.UTF_8)))).isInstanceOf(Idempotency.KeyReused.class);
        assertThat(count(day, "registered")).isEqualTo(1);
    }

    @Test
    void ofTwoPressesInTheSameMomentOneRegistersAndBothGetItsNumber() throws Exception {
        var day = day(null);
        var order = one("试甲", "13900000001");
        var sent = new RegisterOnce.Sent("citizen", "both-" + day.id(), order.toString().getBytes(StandardCharsets.UTF_8));
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = both.invokeAll(Collections.nCopies(2, () -> once.register(CLIENT, day.id(), order, sent).orElseThrow().registered()));
            assertThat(made.getFirst().get()).isEqualTo(made.getLast().get());
        }
        assertThat(count(day, "registered")).isEqualTo(1);
    }

    @Test
    void fromOneNetworkSoManyADayAndThenTheHoursAreTold() {
        var day = day(null);
        for (int i = 0; i < 50; i++) {
            registering.register("203.0.113.90", day.id(), one("试" + i, "13900000001"));
        }
        assertThatThrownBy(() -> registering.register("203.0.113.90", day.id(), one("试终", "13900000001"))).isInstanceOfSatisfying(TooManyGuesses.class,
                full -> assertThat(full.retryAfter()).isBetween(Duration.ofHours(23), Duration.ofHours(25)));
        assertThat(count(day, "registered")).isEqualTo(50);
        assertThat(registering.register("203.0.113.91", day.id(), one("试甲", "13900000001"))).as("another network").isPresent();
        assertThat(registering.takeDown(CLERK_THERE, day.id(), Way.DESK, one("试甲", null))).as("the desk").isPresent();
        jdbc.sql("update guess set window_start = window_start - interval '25 hours' where client = '203.0.113.90'").update();
        assertThat(registering.register("203.0.113.90", day.id(), one("试终", "13900000001"))).isPresent();
    }

    @Test
    void eachLookAtTheOwnRegistrationLeavesItsLine() {
        var made = register(day(null), "试甲");
        own.read(CLIENT, made.batch().number(), made.code()).orElseThrow();
        own.read(CLIENT, made.batch().number(), "ZZZZZZZZ");
        assertThat(jdbc.sql("select account || ' ' || what from reading where petition = ?").param(made.batch().id()).query(String.class).list())
                .containsExactly("petitioner/" + made.batch().number() + " own-batch");
    }
}
