package org.huiyin.reception.train;

import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.reception.train.SampleTrain.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A car, a roster and those who have to do with it, on Monday 2026-11-16; each test has cars and people of its own. */
abstract class WithTrain extends OnPostgres {

    static final String OFFICE = "330803-xfj";
    static final Actor HEAD = new Actor("train-head", OFFICE, "330803", Set.of(Role.OFFICE_LEADER));
    static final Actor CLERK = new Actor("train-clerk", OFFICE, "330803", Set.of(Role.CLERK));
    static final Actor ELSEWHERE = new Actor("train-elsewhere", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    static final Actor RIDER = new Actor("train-rider", BUREAU, "330726", Set.of(Role.HANDLER));
    static final Actor SECOND = new Actor("train-second", "330726-jtj", "330726", Set.of(Role.GRID));
    static final Actor STRANGER = new Actor("train-stranger", BUREAU, "330726", Set.of(Role.HANDLER));
    static final String CLIENT = "203.0.113.140";

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

    List<TrainPerson> people;
    TrainCar car;

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

    void standOn(String moment) {
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse(moment)));
    }

    Trip called(boolean accusation) {
        return calls.take(HEAD, call(accusation)).trip();
    }

    Trip sent() {
        var trip = called(false);
        var there = sending.send(CLERK, trip.number(), team(car.id(), people, trip.version())).orElseThrow();
        standOn("2026-11-16T02:00:00Z");
        return there;
    }

    static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    int presses(Trip trip) {
        return jdbc.sql("select count(*) from train_press where trip = ?").param(trip.id()).query(Integer.class).single();
    }

    Trip now(Trip trip) {
        return looking.look(HEAD, trip.number()).orElseThrow().trip();
    }
}
