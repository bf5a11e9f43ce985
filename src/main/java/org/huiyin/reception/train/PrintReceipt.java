package org.huiyin.reception.train;

import java.util.List;
import java.util.Optional;
import org.huiyin.access.reading.Readings;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.petition.QueryCode;
import org.huiyin.reception.followup.ChainLink;
import org.huiyin.reception.followup.ChainOf;
import org.huiyin.reception.followup.Source;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acceptance receipt that people are given on site. Its code is made when it is printed and told only then; printed again, the earlier paper's code opens nothing any more, the one told on the phone still does. */
@Component
public class PrintReceipt {

    private final OwnTrips own;
    private final TripRows rows;
    private final SealedTrips sealed;
    private final KeyedHash hashes;
    private final Readings readings;
    private final Shown shown;

    PrintReceipt(OwnTrips own, TripRows rows, SealedTrips sealed, KeyedHash hashes, Readings readings, Shown shown) {
        this.own = own;
        this.rows = rows;
        this.sealed = sealed;
        this.hashes = hashes;
        this.readings = readings;
        this.shown = shown;
    }

    /** What stands on it beside the call. */
    @Component("receiptShown")
    record Shown(PressRows presses, TeamRows teams, ChainOf chains) {}

    /**
     * A receipt.
     *
     * @param code opens it together with its number; {@code null} unless it is printed now
     */
    public record ReceiptSheet(Trip trip, String title, @Nullable String matter, @Nullable String leader, TripRecord record, List<ChainLink> chain, @Nullable String code) {}

    /** As it stands, without a code; nothing where there is none. */
    @Needs(Right.RIDE_TRAIN)
    @Transactional
    public Optional<ReceiptSheet> look(Actor actor, String number) {
        return own.ridden(actor, number).flatMap(kept -> sheet(actor, kept, null));
    }

    /** With a new code. @throws InvalidInput on {@code number} if no receipt was pressed yet */
    @Needs(Right.RIDE_TRAIN)
    @Transactional
    public Optional<ReceiptSheet> print(Actor actor, String number) {
        return own.holdRidden(actor, number).map(kept -> {
            var code = QueryCode.fresh();
            var sheet = sheet(actor, kept, code).orElseThrow(() -> InvalidInput.of("number", "reception.train.no-receipt"));
            rows.receiptCode(kept.trip().id(), hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(kept.trip().number(), code)));
            return sheet;
        });
    }

    private Optional<ReceiptSheet> sheet(Actor actor, TripRows.Kept kept, @Nullable String code) {
        var trip = kept.trip();
        return shown.presses().of(trip.id()).stream().filter(press -> press.counted() && press.what() == PressKind.RECEIPT).findFirst().map(TripPress::written).map(written -> {
            readings.record(actor, trip.id(), trip.number(), "train-receipt");
            var said = sealed.open(kept);
            return new ReceiptSheet(trip, said.title(), said.matter(), shown.teams().leader(trip.id()).orElse(null), written, shown.chains().of(Source.TRAIN, trip.id()), code);
        });
    }
}
