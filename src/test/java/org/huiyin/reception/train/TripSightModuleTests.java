package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.train.SampleTrain.*;

import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A trip that goes with a petition is known to nobody from whom that petition is kept, whenever that turns out (Art 30). */
class TripSightModuleTests extends OnPostgres {

    private static final String OFFICE = "330726-xfj";
    private static final Actor HEAD = new Actor("sight-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor CLERK = new Actor("sight-clerk", OFFICE, "330726", Set.of(Role.CLERK));
    private static final Actor RIDER = new Actor("sight-rider", "330726-jtj", "330726", Set.of(Role.HANDLER));
    private static final String CLIENT = "203.0.113.141";

    @Autowired KeepTrain keeping;
    @Autowired TakeCall calls;
    @Autowired SendCar sending;
    @Autowired EndTrip ending;
    @Autowired LookAtTrips looking;
    @Autowired PressOnTrip pressing;
    @Autowired PrintReceipt printing;
    @Autowired OwnTrip own;
    @Autowired TrainBoard board;
    @Autowired SubmitPetition submit;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    private String petition;
    private TrainCar car;
    private TrainPerson person;
    private TakeCall.TakenCall taken;

    @BeforeEach
    void aCallACarAndAPetition() {
        if (accounts.find(RIDER.account()).isEmpty()) {
            accounts.create(new Account(RIDER.account(), RIDER.account(), RIDER.unit(), RIDER.region(), RIDER.roles()), "a long enough password");
        }
        var mark = Long.toString(System.nanoTime(), 36);
        petition = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        car = keeping.addCar(HEAD, new TrainCarOrder("试车" + mark, "330726107", List.of(), null, null));
        person = keeping.addPerson(HEAD, new TrainPersonOrder("试" + mark, "试用单位", List.of(Seat.LIAISON.code()), null, null, null));
        taken = calls.take(CLERK, call(false));
    }

    @AfterEach
    void over() {
        jdbc.sql("update train_trip set state = 'called-off' where id = ? and state in ('called', 'dispatched')").param(taken.trip().id()).update();
        jdbc.sql("update train_car set retired = true where id = ?").param(car.id()).update();
        jdbc.sql("update train_person set retired = true where id = ?").param(person.id()).update();
    }

    private void goesWith(String number) {
        jdbc.sql("update train_trip set petition = ? where id = ?").params(number, taken.trip().id()).update();
    }

    private void isOut() {
        jdbc.sql("update train_trip set state = 'dispatched', car = ?, dispatched_at = called_at where id = ?").params(car.id(), taken.trip().id()).update();
        jdbc.sql("insert into train_team (trip, region, person, role, name, stands_for, account) values (?, '330726', ?, 'liaison', ?, '某处', ?)").params(taken.trip().id(), person.id(), person.name(), RIDER.account()).update();
    }

    private void turnsOut(String what) {
        jdbc.sql("update petition set " + what + " where number = ?").param(petition).update();
    }

    private List<String> numbers(List<TripLine> lines) {
        return lines.stream().map(line -> line.trip().number()).toList();
    }

    private String shown(Actor actor) {
        return board.cars(actor).stream().filter(each -> each.id() == car.id()).findFirst().orElseThrow().number();
    }

    @Test
    void aTripGoesOutOfSightWithItsPetitionAndWhoCalledGoesOn() {
        var number = taken.trip().number();
        goesWith(petition);
        isOut();
        assertThat(looking.look(CLERK, number)).isPresent();
        assertThat(looking.ride(RIDER, number)).isPresent();
        assertThat(shown(CLERK)).isEqualTo(number);
        var counted = board.figures(CLERK, null, null).calls();
        turnsOut("sealed = true");
        assertThat(looking.look(CLERK, number)).isEmpty();
        assertThat(looking.reveal(CLERK, number, "打电话")).isEmpty();
        assertThat(numbers(looking.list(CLERK, Integer.MAX_VALUE, 50))).doesNotContain(number);
        assertThat(numbers(looking.open(CLERK))).doesNotContain(number);
        assertThat(shown(CLERK)).isNull();
        assertThat(board.figures(CLERK, null, null).calls()).isEqualTo(counted - 1);
        assertThat(ending.callOff(CLERK, number, new EndTrip.EndOrder(taken.trip().version(), "试", null))).isEmpty();
        assertThat(looking.ride(RIDER, number)).isEmpty();
        assertThat(numbers(looking.ridden(RIDER))).doesNotContain(number);
        assertThat(looking.reveal(RIDER, number, "打电话")).isEmpty();
        assertThat(pressing.press(RIDER, number, press("sight-key-1", PressKind.ARRIVED, null))).isEmpty();
        assertThat(printing.look(RIDER, number)).isEmpty();
        assertThat(looking.look(HEAD, number)).as("the chain").isPresent();
        assertThat(shown(HEAD)).isEqualTo(number);
        assertThat(own.read(CLIENT, number, taken.code())).as("who called").isPresent();
    }

    @Test
    void whoIsAccusedNeverSeesItThoughNothingIsSealed() {
        var number = taken.trip().number();
        goesWith(petition);
        isOut();
        turnsOut("excluded = array['account:" + HEAD.account() + "']");
        assertThat(looking.look(HEAD, number)).isEmpty();
        assertThat(numbers(looking.list(HEAD, Integer.MAX_VALUE, 50))).doesNotContain(number);
        assertThat(numbers(looking.ridden(RIDER))).as("another unit, but beside the chain").doesNotContain(number);
        assertThat(looking.look(CLERK, number)).isPresent();
        turnsOut("excluded = array['" + OFFICE + "']");
        assertThat(looking.look(CLERK, number)).isEmpty();
        assertThat(numbers(looking.open(CLERK))).doesNotContain(number);
    }

    @Test
    void nobodyDrivesOutForAPetitionThatAccusesAndTheCarTurnsRound() {
        var number = taken.trip().number();
        turnsOut("excluded = array['330726-jtj']");
        isOut();
        ending.link(HEAD, number, new EndTrip.EndOrder(taken.trip().version(), null, petition)).orElseThrow();
        assertThat(looking.look(HEAD, number).orElseThrow().trip().course().state()).isEqualTo(TripState.DIVERTED);
        assertThat(looking.ride(RIDER, number)).isEmpty();
        var another = calls.take(CLERK, call(false)).trip();
        jdbc.sql("update train_trip set petition = ? where id = ?").params(petition, another.id()).update();
        try {
            sending.send(CLERK, another.number(), team(car.id(), List.of(person), another.version()));
            throw new AssertionError("was sent");
        } catch (InvalidInput refused) {
            assertThat(refused.faults()).extracting(fault -> fault.words().key()).contains("reception.train.accusation");
        }
        jdbc.sql("update train_trip set state = 'called-off' where id = ?").param(another.id()).update();
    }
}
