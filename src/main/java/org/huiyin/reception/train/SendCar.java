package org.huiyin.reception.train;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A car and a team of 5+1+X go out to whoever called. Call, car and people are held in that order: of two who send the same car at once, the second is told that it is out. */
@Component
public class SendCar {

    private final OwnTrips own;
    private final TripRows rows;
    private final TrainRows train;
    private final TeamRows teams;
    private final TripLog log;
    private final LegalTime time;

    SendCar(OwnTrips own, TripRows rows, TrainRows train, TeamRows teams, TripLog log, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.train = train;
        this.teams = teams;
        this.log = log;
        this.time = time;
    }

    /**
     * Sends them.
     *
     * @throws InvalidInput naming every fault of car and team; on {@code number} if the call is no longer open, or accuses somebody, also by its petition
     */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<Trip> send(Actor actor, String number, TeamOrder order) {
        return own.hold(actor, number).map(kept -> {
            var trip = kept.trip();
            var checks = new Checks().that(!kept.closed(), "number", "reception.train.accusation").that(trip.course().state() == TripState.CALLED, "number", "reception.train.sent")
                    .present("version", order.version()).that(order.version() == null || order.version() == trip.version(), "version", "reception.changed");
            var car = Optional.ofNullable(order.car()).flatMap(id -> train.holdCar(trip.office(), id)).filter(found -> !found.retired());
            checks.that(car.isPresent(), "car", "reception.train.no-car").that(car.isEmpty() || !teams.out(car.get().id()), "car", "reception.train.car-out", car.map(TrainCar::name).orElse(""));
            var team = TeamCheck.check(order, train.holdPeople(trip.office(), order.people()), checks);
            busy(team, checks);
            checks.complain();
            rows.course(trip, trip.course().sent(time.instant()), Objects.requireNonNull(order.car()));
            teams.add(trip, team);
            log.add(trip, actor.account(), "dispatched", null);
            return own.find(actor, number).orElseThrow().trip();
        });
    }

    private void busy(List<Rider> team, Checks checks) {
        var busy = teams.busy(team.stream().map(Rider::person).toList());
        team.stream().filter(rider -> busy.contains(rider.person())).forEach(rider -> checks.that(false, rider.seat().code(), "reception.train.team.out", rider.line()));
    }
}
