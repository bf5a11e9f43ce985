package org.huiyin.interop.reception;

import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Right;
import org.huiyin.interop.Bodies;
import org.huiyin.interop.Items;
import org.huiyin.interop.contract.Reads;
import org.huiyin.interop.once.Once;
import org.huiyin.reception.train.LookAtTrips;
import org.huiyin.reception.train.PressOnTrip;
import org.huiyin.reception.train.PressOrder;
import org.huiyin.reception.train.PrintReceipt;
import org.huiyin.reception.train.Trip;
import org.huiyin.reception.train.TripLine;
import org.huiyin.reception.train.TripSaid;
import org.huiyin.reception.train.TripSheet;
import org.huiyin.runtime.JsonFacts;
import org.huiyin.web.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a team does on its way. */
@RestController
@RequestMapping("/api/v1/staff/train/rides")
class RidesResource {

    private final LookAtTrips looking;
    private final PressOnTrip pressing;
    private final PrintReceipt printing;

    RidesResource(LookAtTrips looking, PressOnTrip pressing, PrintReceipt printing) {
        this.looking = looking;
        this.pressing = pressing;
        this.printing = printing;
    }

    /** Why the caller is shown in full. */
    record CallerReason(@Nullable String reason) {}

    @GetMapping
    Items<TripLine> list(Actor actor) {
        return Items.all(looking.ridden(actor));
    }

    @GetMapping(TripsResource.ONE)
    TripSheet look(Actor actor, @PathVariable String trip) {
        return looking.ride(actor, trip).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(TripsResource.ONE + "/contact")
    @Reads(CallerReason.class)
    TripSaid reveal(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.RIDE_TRAIN);
        return looking.reveal(actor, trip, facts(body).as(CallerReason.class).reason()).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(TripsResource.ONE + "/presses")
    @Reads(PressOrder.class)
    Trip press(Actor actor, @PathVariable String trip, @RequestBody(required = false) byte @Nullable [] body) {
        NoRight.unless(actor, Right.RIDE_TRAIN);
        return pressing.press(actor, trip, facts(body).as(PressOrder.class)).orElseThrow(Unknown::new);
    }

    @GetMapping(TripsResource.ONE + "/receipt")
    PrintReceipt.ReceiptSheet receipt(Actor actor, @PathVariable String trip) {
        return printing.look(actor, trip).orElseThrow(Unknown::new);
    }

    @Once
    @PostMapping(TripsResource.ONE + "/receipt")
    PrintReceipt.ReceiptSheet print(Actor actor, @PathVariable String trip) {
        return printing.print(actor, trip).orElseThrow(Unknown::new);
    }

    private static JsonFacts facts(byte @Nullable [] body) {
        var tree = Bodies.tree(body);
        return new JsonFacts(() -> tree);
    }
}
