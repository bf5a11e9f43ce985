package org.huiyin.reception.train;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.runtime.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office keeps its cars, and who may be sent out with them. */
@Component
public class KeepTrain {

    private static final int MOST = 200;

    private final TrainRows rows;
    private final Organisations organisations;
    private final Regions regions;
    private final Accounts accounts;

    KeepTrain(TrainRows rows, Organisations organisations, Regions regions, Accounts accounts) {
        this.rows = rows;
        this.organisations = organisations;
        this.regions = regions;
        this.accounts = accounts;
    }

    /** Those that go out no more come last. */
    @Needs(Right.KEEP_TRAIN)
    public List<TrainCar> cars(Actor actor) {
        return rows.cars(String.valueOf(actor.unit()));
    }

    @Needs(Right.KEEP_TRAIN)
    public List<TrainPerson> people(Actor actor) {
        return rows.people(String.valueOf(actor.unit()));
    }

    /** @throws InvalidInput naming every field at fault; on {@code name} if there is one of that name, or there are too many */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public TrainCar addCar(Actor actor, TrainCarOrder order) {
        var office = office(actor);
        order.checks(known(order)).that(rows.cars(office).size() < MOST, "name", "reception.train.most", MOST).complain();
        var id = rows.add(car(0, office, order, 1), organisations.current(office).region()).orElseThrow(() -> InvalidInput.of("name", "reception.train.car-there"));
        return rows.car(office, id).orElseThrow();
    }

    /** @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<TrainCar> changeCar(Actor actor, long id, TrainCarOrder order) {
        var office = office(actor);
        return rows.car(office, id).map(standing -> {
            order.checks(known(order)).present("version", order.version()).complain();
            if (!rows.put(car(id, office, order, Objects.requireNonNull(order.version())))) {
                throw Objects.equals(order.version(), standing.version()) ? InvalidInput.of("name", "reception.train.car-there") : InvalidInput.of("version", "reception.changed");
            }
            return rows.car(office, id).orElseThrow();
        });
    }

    /** @throws InvalidInput naming every field at fault; on {@code name} if that one is there already, or there are too many */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public TrainPerson addPerson(Actor actor, TrainPersonOrder order) {
        var office = office(actor);
        order.checks(presses(order)).that(rows.people(office).size() < MOST, "name", "reception.train.most", MOST).complain();
        var id = rows.add(person(0, office, order, 1), organisations.current(office).region()).orElseThrow(() -> InvalidInput.of("name", "reception.train.person-there"));
        return rows.person(office, id).orElseThrow();
    }

    /** @throws InvalidInput naming every field at fault; on {@code version} if it was changed meanwhile */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<TrainPerson> changePerson(Actor actor, long id, TrainPersonOrder order) {
        var office = office(actor);
        return rows.person(office, id).map(standing -> {
            order.checks(presses(order)).present("version", order.version()).complain();
            if (!rows.put(person(id, office, order, Objects.requireNonNull(order.version())))) {
                throw Objects.equals(order.version(), standing.version()) ? InvalidInput.of("name", "reception.train.person-there") : InvalidInput.of("version", "reception.changed");
            }
            return rows.person(office, id).orElseThrow();
        });
    }

    private boolean known(TrainCarOrder order) {
        return Optional.ofNullable(order.home()).flatMap(regions::find).isPresent();
    }

    private boolean presses(TrainPersonOrder order) {
        return Optional.ofNullable(order.account()).flatMap(accounts::find).map(Account::actor).filter(actor -> actor.may(Right.RIDE_TRAIN)).isPresent();
    }

    private static TrainCar car(long id, String office, TrainCarOrder order, int version) {
        var carries = TrainCar.EQUIPMENT.stream().filter(Objects.requireNonNull(order.equipment())::contains).toList();
        return new TrainCar(id, office, Objects.requireNonNull(order.name()), Objects.requireNonNull(order.home()), carries, Boolean.TRUE.equals(order.retired()), version);
    }

    private static TrainPerson person(long id, String office, TrainPersonOrder order, int version) {
        return new TrainPerson(id, office, Objects.requireNonNull(order.name()), Objects.requireNonNull(order.standsFor()), order.asSeats(), order.account(), Boolean.TRUE.equals(order.retired()), version);
    }

    private static String office(Actor actor) {
        return Optional.ofNullable(actor.unit()).orElseThrow(() -> InvalidInput.of("office", "reception.no-office"));
    }
}
