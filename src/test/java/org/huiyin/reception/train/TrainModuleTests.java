package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.reception.train.SampleTrain.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUpState;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A car goes out and comes back; the tests stand on Monday 2026-11-16, and each has a roster and cars of its own. */
class TrainModuleTests extends OnPostgres {

    private static final String OFFICE = "330803-xfj";
    private static final Actor HEAD = new Actor("train-head", OFFICE, "330803", Set.of(Role.OFFICE_LEADER));
    private static final Actor CLERK = new Actor("train-clerk", OFFICE, "330803", Set.of(Role.CLERK));
    private static final Actor ELSEWHERE = new Actor("train-elsewhere", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor RIDER = new Actor("train-rider", BUREAU, "330726", Set.of(Role.HANDLER));
    private static final Actor SECOND = new Actor("train-second", "330726-jtj", "330726", Set.of(Role.GRID));
    private static final Actor STRANGER = new Actor("train-stranger", BUREAU, "330726", Set.of(Role.HANDLER));
    private static final String CLIENT = "203.0.113.140";

    @Autowired KeepTrain keeping;
    @Autowired TakeCall calls;
    @Autowired SendCar sending;
    @Autowired EndTrip ending;
    @Autowired LookAtTrips looking;
    @Autowired PressOnTrip pressing;
    @Autowired PrintReceipt printing;
    @Autowired OwnTrip own;
    @Autowired TrainBoard board;
    @Autowired Accounts accounts;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;

    private List<TrainPerson> people;
    private TrainCar car;

    @BeforeEach
    void standInNovember() {
        jdbc.sql("delete from guess where client = ?").param(CLIENT).update();
        standOn("2026-11-16T01:00:00Z");
        Stream.of(RIDER, SECOND).filter(each -> accounts.find(each.account()).isEmpty())
                .forEach(each -> accounts.create(new Account(each.account(), each.account(), each.unit(), each.region(), each.roles()), "a long enough password"));
        jdbc.sql("update train_person set account = null, retired = true where office = ?").param(OFFICE).update();
        jdbc.sql("update train_car set retired = true where office = ?").param(OFFICE).update();
        var mark = Long.toString(System.nanoTime(), 36);
        people = Stream.of(Seat.values()).map(seat -> keeping.addPerson(HEAD, new TrainPersonOrder("试" + seat.ordinal() + mark, "试用单位", List.of(seat.code()),
                seat == Seat.YOUNG_CADRE ? RIDER.account() : seat == Seat.LIAISON ? SECOND.account() : null, null, null))).toList();
        car = keeping.addCar(HEAD, new TrainCarOrder("试车" + mark, "330726107", List.of("printer", "computer"), null, null));
    }

    @AfterEach
    void backToToday() {
        jdbc.sql("update train_trip set state = 'called-off' where office = ? and state in ('called', 'dispatched', 'en-route', 'on-site')").param(OFFICE).update();
        time.runAhead(Duration.ZERO);
    }

    private void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    private Trip called(boolean accusation) {
        return calls.take(HEAD, call(accusation)).trip();
    }

    private Trip sent() {
        var trip = called(false);
        var there = sending.send(CLERK, trip.number(), team(car.id(), people, trip.version())).orElseThrow();
        standOn("2026-11-16T02:00:00Z");
        return there;
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private int presses(Trip trip) {
        return jdbc.sql("select count(*) from train_press where trip = ?").param(trip.id()).query(Integer.class).single();
    }

    private Trip now(Trip trip) {
        return looking.look(HEAD, trip.number()).orElseThrow().trip();
    }

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
    void whatIsSentTwiceOrByTwoPhonesIsTakenOnceAndNothingIsLost() throws Exception {
        var trip = sent();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.invokeAll(IntStream.range(0, 12).<Callable<Object>>mapToObj(i -> () -> pressing.press(i % 2 == 0 ? RIDER : SECOND, trip.number(),
                    press(i % 2 == 0 ? "phone-one-1" : "phone-two-1", PressKind.ARRIVED, Instant.parse(i % 2 == 0 ? "2026-11-16T01:31:00Z" : "2026-11-16T01:30:00Z")))).toList());
        }
        assertThat(presses(trip)).isEqualTo(2);
        assertThat(now(trip).course().arrivedAt()).as("the earlier one of both").isEqualTo("2026-11-16T01:30:00Z");
        pressing.press(RIDER, trip.number(), press("phone-one-2", PressKind.SETTLED, null)).orElseThrow();
        pressing.press(SECOND, trip.number(), press("phone-two-2", PressKind.SETTLED, null)).orElseThrow();
        var sheet = looking.look(HEAD, trip.number()).orElseThrow();
        assertThat(sheet.presses()).filteredOn(press -> press.what() == PressKind.SETTLED).extracting(TripPress::counted).containsExactly(true, false);
        assertThat(sheet.beside()).isTrue();
        pressing.press(SECOND, trip.number(), press("phone-two-0", PressKind.EN_ROUTE, Instant.parse("2026-11-16T01:04:00Z"))).orElseThrow();
        assertThat(now(trip).course()).satisfies(course -> assertThat(course.state()).isEqualTo(TripState.SETTLED)).satisfies(course -> assertThat(course.enRouteAt()).isEqualTo("2026-11-16T01:04:00Z"));
    }

    @Test
    void aReceiptIsAPromiseWhoseDayIsCountedFromThePress() {
        var trip = sent();
        standOn("2026-11-18T02:00:00Z");
        pressing.press(RIDER, trip.number(), receipt("receipt-1-1", Instant.parse("2026-11-16T03:00:00Z"), BUREAU)).orElseThrow();
        pressing.press(SECOND, trip.number(), receipt("receipt-1-2", null, BUREAU)).orElseThrow();
        var printed = printing.print(RIDER, trip.number()).orElseThrow();
        assertThat(printed.chain()).singleElement().satisfies(link -> {
            assertThat(link.colour()).isEqualTo(Colour.YELLOW);
            assertThat(link.handedOn()).isEqualTo("2026-11-16");
            assertThat(link.due()).isEqualTo("2026-11-18");
            assertThat(link.state()).isEqualTo(FollowUpState.HANDED_OVER);
            assertThat(link.chain()).isEqualTo("国土所所长 试国");
        });
        assertThat(own.read(CLIENT, trip.number(), printed.code()).orElseThrow().chain()).hasSize(1);
        var again = printing.print(RIDER, trip.number()).orElseThrow();
        assertThat(own.read(CLIENT, trip.number(), printed.code())).isEmpty();
        assertThat(own.read(CLIENT, trip.number(), again.code())).isPresent();
    }

    @Test
    void aReceiptHoldsThoughAnotherPhoneSaidSettled() {
        var trip = sent();
        pressing.press(SECOND, trip.number(), press("paper-2-1", PressKind.SETTLED, null)).orElseThrow();
        assertThat(faults(() -> printing.print(RIDER, trip.number()))).containsExactly("number reception.train.no-receipt");
        pressing.press(RIDER, trip.number(), receipt("paper-1-1", null, BUREAU)).orElseThrow();
        assertThat(now(trip).course().state()).isEqualTo(TripState.RECEIPT);
        assertThat(printing.look(RIDER, trip.number()).orElseThrow().chain()).hasSize(1);
    }

    @Test
    void badPressesAreNamedAndWriteNothing() {
        var trip = sent();
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), new PressOrder("short", "flown", null, null, null, null, null, null, null, null, null, null))))
                .containsExactly("key runtime.wrong-kind", "what runtime.not-one-of");
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), new PressOrder("bad-press-1", "receipt", null, null, null, null, null, null, "blue", "angry", "<svg>", null))))
                .containsExactlyInAnyOrder("record runtime.missing", "rating runtime.not-one-of", "signature runtime.wrong-kind", "promised runtime.missing", "responsible runtime.missing",
                        "unit runtime.missing", "colour runtime.not-one-of");
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), receipt("bad-press-2", null, "no-such-unit")))).containsExactly("unit reception.follow-up.no-unit");
        assertThat(presses(trip)).isZero();
        var waiting = called(false);
        assertThat(faults(() -> pressing.press(HEAD, waiting.number(), press("bad-press-3", PressKind.ARRIVED, null)))).containsExactly("what reception.train.not-sent");
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
