package org.huiyin.interop.reception;

import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.train.CallOrder;
import org.huiyin.reception.train.EndTrip;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.SendCar;
import org.huiyin.reception.train.TakeCall;
import org.huiyin.reception.train.TeamOrder;
import org.huiyin.reception.train.Trip;
import org.huiyin.reception.train.TripLine;
import org.huiyin.reception.train.TripSheet;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Calls of the direct train: taken, sent, ended otherwise. */
@RestController
@RequestMapping("/api/v1/staff/train/trips")
class TripsResource {

    static final String ONE = "/{trip:T\\d{1,18}-\\d{1,9}}";
    private static final int ROWS = 50;

    private final LookAtTrips looking;
    private final TakeCall calls;
    private final SendCar sending;
    private final EndTrip ending;

    TripsResource(LookAtTrips looking, TakeCall calls, SendCar sending, EndTrip ending) {
        this.looking = looking;
        this.calls = calls;
        this.sending = sending;
        this.ending = ending;
    }

    @GetMapping
    Items<TripLine> list(Actor actor, @RequestParam(defaultValue = "") String after) {
        var found = looking.list(actor, after.matches("\\d{1,9}") ? Integer.parseInt(after) : Integer.MAX_VALUE, ROWS + 1);
        var page = List.copyOf(found.subList(0, Math.min(found.size(), ROWS)));
        return new Items<>(page, found.size() > ROWS ? Integer.toString(page.getLast().trip().seq()) : null);
    }

    @Once
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Reads(CallOrder.class)
    TakeCall.TakenCall take(Actor actor, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        return calls.take(actor, facts(body).exactly(CallOrder.class));
    }

    @GetMapping(ONE)
    TripSheet look(Actor actor, @PathVariable String trip) {
        return looking.look(actor, trip).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(ONE + "/team")
    @Reads(TeamOrder.class)
    Trip send(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        return done(sending.send(actor, trip, facts(body).as(TeamOrder.class)));
    }

    /** Body: {@code version}, {@code why}. */
    @Once
    @PostMapping(ONE + "/call-off")
    @Reads(EndTrip.EndOrder.class)
    Trip callOff(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        return done(ending.callOff(actor, trip, order(actor, body)));
    }

    /** Body: {@code version}, {@code why}: to whom. */
    @Once
    @PostMapping(ONE + "/diversion")
    @Reads(EndTrip.EndOrder.class)
    Trip divert(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        return done(ending.divert(actor, trip, order(actor, body)));
    }

    /** Body: {@code version}, {@code petition}. */
    @Once
    @PostMapping(ONE + "/petition")
    @Reads(EndTrip.EndOrder.class)
    Trip link(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        return done(ending.link(actor, trip, order(actor, body)));
    }

    /** Body: {@code version}, {@code why}. */
    @Once
    @PostMapping(ONE + "/accusation")
    @Reads(EndTrip.EndOrder.class)
    Trip accuses(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        return done(ending.accuses(actor, trip, order(actor, body)));
    }

    private static Trip done(Optional<Trip> trip) {
        return trip.orElseThrow(Unknown::new);
    }

    private static EndTrip.EndOrder order(Actor actor, byte @Nullable [] body) {
        NoRight.unless(actor, Right.KEEP_TRAIN);
        return facts(body).as(EndTrip.EndOrder.class);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
