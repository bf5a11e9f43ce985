package org.huiyin.reception.train;

import java.util.Optional;
import java.util.function.Function;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.reception.followup.Source;
import org.huiyin.reception.followup.TakePromise;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an office does with a call beside sending a car: calls off, hands to another way, ties it to a petition, or finds that it accuses somebody. */
@Component
public class EndTrip {

    private static final int LONGEST = 500;

    private final OwnTrips own;
    private final TripRows rows;
    private final TripLog log;
    private final ReadFile files;
    private final TakePromise promises;
    private final LegalTime time;

    EndTrip(OwnTrips own, TripRows rows, TripLog log, ReadFile files, TakePromise promises, LegalTime time) {
        this.own = own;
        this.rows = rows;
        this.log = log;
        this.files = files;
        this.promises = promises;
        this.time = time;
    }

    /** What is asked for. {@code version}: at which it was read; {@code petition}: number of one in the actor's sight. */
    public record EndOrder(@Nullable Integer version, @Nullable String why, @Nullable String petition) {}

    /** @throws InvalidInput on {@code why} if no reason is given, on {@code number} if it has ended */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<Trip> callOff(Actor actor, String number, EndOrder order) {
        return act(actor, number, order, true, trip -> end(actor, trip, TripState.CALLED_OFF, order.why()));
    }

    /** {@code why}: to whom, in words. @throws InvalidInput as when it is called off */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<Trip> divert(Actor actor, String number, EndOrder order) {
        return act(actor, number, order, true, trip -> end(actor, trip, TripState.DIVERTED, order.why()));
    }

    /** Whatever goes with a sealed petition is the chain's from then on; from one that accuses somebody the car turns round. @throws InvalidInput on {@code petition} if there is none in sight */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<Trip> link(Actor actor, String number, EndOrder order) {
        return act(actor, number, order, false, trip -> {
            new Checks().required("petition", order.petition(), 40).complain();
            var seen = files.read(actor, String.valueOf(order.petition()).strip()).orElseThrow(() -> InvalidInput.of("petition", "reception.batch.no-petition"));
            rows.link(trip.id(), seen.view().number(), seen.matter().sealed());
            if (seen.matter().sealed()) {
                seal(actor, trip);
            } else if (rows.find(TripNumber.of(number).orElseThrow()).orElseThrow().closed()) {
                turnRound(actor, trip);
            }
            log.add(trip, actor.account(), "linked", null);
            return trip;
        });
    }

    /** It turned out to accuse somebody: team and unit see nothing of it any more, its promise is withheld, the car turns round. @throws InvalidInput on {@code why} if no reason is given */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public Optional<Trip> accuses(Actor actor, String number, EndOrder order) {
        return act(actor, number, order, true, trip -> {
            rows.accuses(trip.id());
            seal(actor, trip);
            log.add(trip, actor.account(), "accuses", order.why());
            return trip;
        });
    }

    private void seal(Actor actor, Trip trip) {
        promises.withhold(Source.TRAIN, trip.id());
        turnRound(actor, trip);
    }

    private void turnRound(Actor actor, Trip trip) {
        if (trip.course().state().open()) {
            end(actor, trip, TripState.DIVERTED, null);
        }
    }

    private Trip end(Actor actor, Trip trip, TripState how, @Nullable String why) {
        if (!trip.course().state().open()) {
            throw InvalidInput.of("number", "reception.train.ended");
        }
        rows.course(trip, trip.course().ended(how, time.instant()), trip.car());
        log.add(trip, actor.account(), how.code(), why);
        return trip;
    }

    /** The trip as it stands afterwards; nothing of it where the act took it out of sight. */
    private Optional<Trip> act(Actor actor, String number, EndOrder order, boolean reason, Function<Trip, Trip> how) {
        return own.hold(actor, number).map(kept -> {
            var trip = kept.trip();
            var checks = new Checks().present("version", order.version()).that(order.version() == null || order.version() == trip.version(), "version", "reception.changed");
            (reason ? checks.required("why", order.why(), LONGEST) : checks).complain();
            how.apply(trip);
            return rows.find(TripNumber.of(number).orElseThrow()).orElseThrow().trip();
        });
    }
}
