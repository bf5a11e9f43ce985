package org.huiyin.reception.train;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Knock;
import org.huiyin.reception.followup.ChainLink;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows whoever called where the car is and what was promised, for number and code. A wrong code and an unknown number look alike; each look leaves its line. */
@Component
public class OwnTrip {

    private static final String SUBJECT = "trip:";

    private final TripRows rows;
    private final Knock knock;
    private final SealedTrips sealed;
    private final LookAtTrips.Parts parts;
    private final ChainOf chains;
    private final Readings readings;

    OwnTrip(TripRows rows, Knock knock, SealedTrips sealed, LookAtTrips.Parts parts, ChainOf chains, Readings readings) {
        this.rows = rows;
        this.knock = knock;
        this.sealed = sealed;
        this.parts = parts;
        this.chains = chains;
        this.readings = readings;
    }

    /**
     * What they see.
     *
     * @param title    as they said it; empty once it was given up
     * @param leader   who leads the team that was sent
     * @param record   what the team wrote on site
     * @param chain    what became of a promise
     */
    public record OwnTripSheet(Trip trip, String title, @Nullable String leader, @Nullable TripRecord record, List<ChainLink> chain) {}

    /** @throws org.huiyin.access.TooManyGuesses after too many wrong codes */
    public Optional<OwnTripSheet> read(String client, String number, String code) {
        var parsed = TripNumber.of(number);
        var subject = parsed.map(known -> SUBJECT + known).orElse(SUBJECT + "malformed");
        return knock.open(client, subject, () -> parsed.flatMap(rows::find).filter(kept -> opens(kept, code))).map(this::sheet);
    }

    private boolean opens(TripRows.Kept kept, String code) {
        var number = kept.trip().number();
        var printed = kept.receiptCode();
        return knock.fits(kept.code(), number, code) || printed != null && knock.fits(printed, number, code);
    }

    private OwnTripSheet sheet(TripRows.Kept kept) {
        var trip = kept.trip();
        readings.record(Actor.petitioner(trip.number()), trip.id(), trip.number(), "own-trip");
        var written = parts.presses().of(trip.id()).stream().filter(press -> press.counted() && press.what().ends()).reduce((first, last) -> last).map(TripPress::written).orElse(null);
        return new OwnTripSheet(trip, sealed.open(kept).title(), parts.teams().leader(trip.id()).orElse(null), written, chains.of(Source.TRAIN, trip.id()));
    }
}
