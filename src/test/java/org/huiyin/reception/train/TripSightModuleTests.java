package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.reception.train.SampleTrain.*;

import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip that goes with a petition is known to nobody from whom that petition is kept, whenever that turns out (Art 30). */
class TripSightModuleTests extends WithTrain {

    private static final String ASKED = "330726-xfj";
    private static final Actor CHAIN = new Actor("sight-head", ASKED, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor DESK = new Actor("sight-clerk", ASKED, "330726", Set.of(Role.CLERK));
    private static final Actor GUEST = new Actor("sight-rider", "330726-jtj", "330726", Set.of(Role.HANDLER));
    private static final String HOME = "203.0.113.141";

    @Autowired SubmitPetition submit;

    private String petition;
    private TrainPerson person;
    private TakeCall.TakenCall taken;

    @BeforeEach
    void aCallACarAndAPetition() {
        if (accounts.find(GUEST.account()).isEmpty()) {
            accounts.create(new Account(GUEST.account(), GUEST.account(), GUEST.unit(), GUEST.region(), GUEST.roles()), "a long enough password");
        }
        var mark = Long.toString(System.nanoTime(), 36);
        petition = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        car = keeping.addCar(CHAIN, new TrainCarOrder("试车" + mark, "330726107", List.of(), null, null));
        person = keeping.addPerson(CHAIN, new TrainPersonOrder("试" + mark, "试用单位", List.of(Seat.LIAISON.code()), null, null, null));
        taken = calls.take(DESK, call(false));
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
        jdbc.sql("insert into train_team (trip, region, person, role, name, stands_for, account) values (?, '330726', ?, 'liaison', ?, '某处', ?)").params(taken.trip().id(), person.id(), person.name(), GUEST.account()).update();
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
        assertThat(looking.look(DESK, number)).isPresent();
        assertThat(looking.ride(GUEST, number)).isPresent();
        assertThat(shown(DESK)).isEqualTo(number);
        var counted = board.figures(DESK, null, null).calls();
        turnsOut("sealed = true");
        assertThat(looking.look(DESK, number)).isEmpty();
        assertThat(looking.reveal(DESK, number, "打电话")).isEmpty();
        assertThat(numbers(looking.list(DESK, Integer.MAX_VALUE, 50))).doesNotContain(number);
        assertThat(numbers(looking.open(DESK))).doesNotContain(number);
        assertThat(shown(DESK)).isNull();
        assertThat(board.figures(DESK, null, null).calls()).isEqualTo(counted - 1);
        assertThat(ending.callOff(DESK, number, new EndTrip.EndOrder(taken.trip().version(), "试", null))).isEmpty();
        assertThat(looking.ride(GUEST, number)).isEmpty();
        assertThat(numbers(looking.ridden(GUEST))).doesNotContain(number);
        assertThat(looking.reveal(GUEST, number, "打电话")).isEmpty();
        assertThat(pressing.press(GUEST, number, press("sight-key-1", PressKind.ARRIVED, null))).isEmpty();
        assertThat(printing.look(GUEST, number)).isEmpty();
        assertThat(looking.look(CHAIN, number)).as("the chain").isPresent();
        assertThat(shown(CHAIN)).isEqualTo(number);
        assertThat(own.read(HOME, number, taken.code())).as("who called").isPresent();
    }

    @Test
    void whoIsAccusedNeverSeesItThoughNothingIsSealed() {
        var number = taken.trip().number();
        goesWith(petition);
        isOut();
        turnsOut("excluded = array['account:" + CHAIN.account() + "']");
        assertThat(looking.look(CHAIN, number)).isEmpty();
        assertThat(numbers(looking.list(CHAIN, Integer.MAX_VALUE, 50))).doesNotContain(number);
        assertThat(numbers(looking.ridden(GUEST))).as("another unit, but beside the chain").doesNotContain(number);
        assertThat(looking.look(DESK, number)).isPresent();
        turnsOut("excluded = array['" + ASKED + "']");
        assertThat(looking.look(DESK, number)).isEmpty();
        assertThat(numbers(looking.open(DESK))).doesNotContain(number);
    }

    @Test
    void nobodyDrivesOutForAPetitionThatAccusesAndTheCarTurnsRound() {
        var number = taken.trip().number();
        turnsOut("excluded = array['330726-jtj']");
        isOut();
        ending.link(CHAIN, number, new EndTrip.EndOrder(taken.trip().version(), null, petition)).orElseThrow();
        assertThat(looking.look(CHAIN, number).orElseThrow().trip().course().state()).isEqualTo(TripState.DIVERTED);
        assertThat(looking.ride(GUEST, number)).isEmpty();
        var another = calls.take(DESK, call(false)).trip();
        jdbc.sql("update train_trip set petition = ? where id = ?").params(petition, another.id()).update();
        assertThat(faults(() -> sending.send(DESK, another.number(), team(car.id(), List.of(person), another.version())))).contains("number reception.train.accusation");
        jdbc.sql("update train_trip set state = 'called-off' where id = ?").param(another.id()).update();
    }
}
