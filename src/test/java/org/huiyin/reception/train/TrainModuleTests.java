package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.reception.train.SampleTrain.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.NoRight;
import org.junit.jupiter.api.Test;

/** A car goes out and comes back. */
class TrainModuleTests extends WithTrain {

    @Test
    void aCallIsTakenSentAndSettledOnSite() {
        var taken = calls.take(CLERK, call(false));
        var trip = taken.trip();
        assertThat(trip.course().state()).isEqualTo(TripState.CALLED);
        assertThat(trip.firstAsked()).isEqualTo(CLERK.account());
        sending.send(CLERK, trip.number(), team(car.id(), people, trip.version())).orElseThrow();
        standOn("2026-11-16T02:00:00Z");
        pressing.press(RIDER, trip.number(), press("settle-1-en", PressKind.EN_ROUTE, Instant.parse("2026-11-16T01:10:00Z"))).orElseThrow();
        pressing.press(RIDER, trip.number(), press("settle-1-at", PressKind.ARRIVED, Instant.parse("2026-11-16T01:40:00Z"))).orElseThrow();
        var settled = pressing.press(RIDER, trip.number(), press("settle-1-do", PressKind.SETTLED, null)).orElseThrow();
        assertThat(settled.course().state()).isEqualTo(TripState.SETTLED);
        assertThat(settled.course().arrivedAt()).isEqualTo("2026-11-16T01:40:00Z");
        assertThat(settled.rating()).isEqualTo("satisfied");
        var seen = own.read(CLIENT, trip.number().toLowerCase(), taken.code()).orElseThrow();
        assertThat(seen.title()).isEqualTo("挖沙争执");
        assertThat(jdbc.sql("select account || ' ' || what from reading where number = ? and what like 'own-%'").param(trip.number()).query(String.class).list())
                .containsExactly("petitioner/" + trip.number() + " own-trip");
        assertThat(seen.record().record()).isEqualTo("已劝开，现场量了界。");
        assertThat(looking.look(HEAD, trip.number()).orElseThrow().name()).isEqualTo("试*");
        assertThat(jdbc.sql("select count(*) from reading where petition = ? and what = 'train-trip'").param(trip.id()).query(Integer.class).single()).isPositive();
    }

    @Test
    void ofTwoWhoSendTheSameCarAtOnceOneIsToldThatItIsOut() throws Exception {
        var trips = List.of(called(false), called(false));
        var others = Stream.of(Seat.values()).map(seat -> keeping.addPerson(HEAD, new TrainPersonOrder("另" + seat.ordinal() + System.nanoTime(), "试用单位", List.of(seat.code()), null, null, null))).toList();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = all.invokeAll(IntStream.range(0, 2).<Callable<List<String>>>mapToObj(i -> () -> faults(
                    () -> sending.send(HEAD, trips.get(i).number(), team(car.id(), i == 0 ? people : others, trips.get(i).version())))).toList());
            assertThat(List.of(asked.getFirst().get(), asked.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("car reception.train.car-out"));
        }
        assertThat(jdbc.sql("select count(*) from train_trip where car = ? and state = 'dispatched'").param(car.id()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void whoIsOutWithOneCarGoesWithNoOther() {
        sent();
        var second = keeping.addCar(HEAD, new TrainCarOrder("试车乙" + System.nanoTime(), "330726107", List.of(), null, null));
        var trip = called(false);
        assertThat(faults(() -> sending.send(HEAD, trip.number(), team(second.id(), people, trip.version())))).hasSize(7).allMatch(fault -> fault.endsWith("reception.train.team.out"));
        assertThat(now(trip).course().state()).isEqualTo(TripState.CALLED);
    }

    @Test
    void nobodyDrivesOutToAnAccusationAndNobodyBesideTheChainMeetsIt() {
        var trip = called(true);
        assertThat(looking.look(CLERK, trip.number())).isEmpty();
        assertThat(looking.list(CLERK, Integer.MAX_VALUE, 100)).extracting(line -> line.trip().number()).doesNotContain(trip.number());
        assertThat(looking.open(HEAD)).extracting(line -> line.trip().number()).contains(trip.number());
        assertThat(faults(() -> sending.send(HEAD, trip.number(), team(car.id(), people, trip.version())))).containsExactly("number reception.train.accusation");
    }

    @Test
    void whatTurnsOutToAccuseIsOutOfTheTeamsSightAndItsPromiseWithheld() {
        var trip = sent();
        pressing.press(RIDER, trip.number(), receipt("accuse-1-1", null, BUREAU)).orElseThrow();
        assertThat(looking.ridden(RIDER)).extracting(line -> line.trip().number()).contains(trip.number());
        ending.accuses(HEAD, trip.number(), new EndTrip.EndOrder(now(trip).version(), "举报所长", null)).orElseThrow();
        assertThat(looking.ride(RIDER, trip.number())).isEmpty();
        assertThat(pressing.press(RIDER, trip.number(), press("accuse-1-2", PressKind.ARRIVED, null))).isEmpty();
        assertThat(looking.ridden(RIDER)).extracting(line -> line.trip().number()).doesNotContain(trip.number());
        assertThat(jdbc.sql("select count(*) from follow_up_shown where source = 'train' and subject = ?").param(trip.id()).query(Integer.class).single()).isZero();
        assertThat(looking.look(HEAD, trip.number())).isPresent();
    }

    @Test
    void strangersMeetWhatDoesNotExist() {
        var trip = sent();
        assertThat(looking.look(ELSEWHERE, trip.number())).isEmpty();
        assertThat(looking.ride(STRANGER, trip.number())).isEmpty();
        assertThat(pressing.press(STRANGER, trip.number(), press("stranger-1", PressKind.ARRIVED, null))).isEmpty();
        assertThat(printing.look(STRANGER, trip.number())).isEmpty();
        assertThat(ending.callOff(ELSEWHERE, trip.number(), new EndTrip.EndOrder(trip.version(), "试", null))).isEmpty();
        assertThat(looking.ride(RIDER, "T1-x")).isEmpty();
        assertThatThrownBy(() -> looking.open(RIDER)).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> keeping.addCar(CLERK, new TrainCarOrder(null, null, null, null, null))).isInstanceOf(NoRight.class);
    }

    @Test
    void everyEndTakesWords() {
        var trip = called(false);
        assertThat(faults(() -> ending.callOff(CLERK, trip.number(), new EndTrip.EndOrder(null, " ", null)))).containsExactly("version runtime.missing", "why runtime.missing");
        ending.divert(CLERK, trip.number(), new EndTrip.EndOrder(trip.version(), "转 119", null)).orElseThrow();
        assertThat(now(trip).course().state()).isEqualTo(TripState.DIVERTED);
        assertThat(looking.look(CLERK, trip.number()).orElseThrow().changes()).first().satisfies(change -> assertThat(change.why()).isEqualTo("转 119"));
        assertThat(faults(() -> ending.callOff(CLERK, trip.number(), new EndTrip.EndOrder(now(trip).version(), "试", null)))).containsExactly("number reception.train.ended");
    }

    @Test
    void whereCarsAreAndHowLongItTakesIsCountedFromPresses() {
        var trip = sent();
        assertThat(board.cars(CLERK)).filteredOn(stand -> stand.id() == car.id()).singleElement().satisfies(stand -> {
            assertThat(stand.number()).isEqualTo(trip.number());
            assertThat(stand.minutes()).isBetween(59L, 60L);
        });
        pressing.press(RIDER, trip.number(), press("figures-1", PressKind.ARRIVED, Instant.parse("2026-11-16T01:20:00Z"))).orElseThrow();
        pressing.press(RIDER, trip.number(), press("figures-2", PressKind.SETTLED, null)).orElseThrow();
        var day = LocalDate.parse("2026-11-16");
        assertThat(board.figures(CLERK, day, day).sent()).isPositive();
        assertThat(board.figures(CLERK, day, day).arrival()).isBetween(19, 60);
        assertThat(board.cars(CLERK)).filteredOn(stand -> stand.id() == car.id()).singleElement().satisfies(stand -> assertThat(stand.state()).isNull());
        assertThat(faults(() -> board.figures(CLERK, day, day.minusDays(1)))).containsExactly("to runtime.too-early");
    }

    @Test
    void onePersonIsEnteredOnceAndTwoWhoChangeAreToldApart() {
        var first = people.getFirst();
        assertThat(faults(() -> keeping.addPerson(HEAD, new TrainPersonOrder(first.name() + ' ', first.standsFor(), List.of("police"), null, null, null)))).containsExactly("name reception.train.person-there");
        assertThat(faults(() -> keeping.addPerson(HEAD, new TrainPersonOrder(null, null, List.of("driver"), "nobody-there", null, null))))
                .containsExactly("name runtime.missing", "standsFor runtime.missing", "seats runtime.not-one-of", "account reception.train.no-account");
        keeping.changePerson(HEAD, first.id(), new TrainPersonOrder(first.name(), "另一单位", List.of("veteran"), null, null, 1)).orElseThrow();
        assertThat(faults(() -> keeping.changePerson(HEAD, first.id(), new TrainPersonOrder(first.name(), "又一单位", List.of("veteran"), null, null, 1)))).containsExactly("version reception.changed");
        assertThat(faults(() -> keeping.addCar(HEAD, new TrainCarOrder(car.name(), "999", List.of("piano"), null, null)))).containsExactly("home petition.unknown-region", "equipment runtime.not-one-of");
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookAlikeAndAreCounted() {
        var trip = called(false);
        for (int i = 0; i < 10; i++) {
            assertThat(own.read(CLIENT, trip.number(), "ZZZZZZZZ")).isEmpty();
        }
        assertThatThrownBy(() -> own.read(CLIENT, trip.number(), "ZZZZZZZZ")).isInstanceOf(TooManyGuesses.class);
        assertThat(own.read(CLIENT, "T999999-1", "ZZZZZZZZ")).isEmpty();
    }
}
