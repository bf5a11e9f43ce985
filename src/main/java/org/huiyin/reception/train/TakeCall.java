package org.huiyin.reception.train;

import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.directory.Regions;
import org.huiyin.petition.QueryCode;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.KeyedHash;
import org.huiyin.runtime.LegalTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody calls, or an office is told: it is written down, and whoever was asked first is responsible. */
@Component
public class TakeCall {

    private final TripRows rows;
    private final TripLog log;
    private final SealedTrips sealed;
    private final KeyedHash hashes;
    private final Moment moment;
    private final Where where;

    TakeCall(TripRows rows, TripLog log, SealedTrips sealed, KeyedHash hashes, Moment moment, Where where) {
        this.rows = rows;
        this.log = log;
        this.sealed = sealed;
        this.hashes = hashes;
        this.moment = moment;
        this.where = where;
    }

    /** A fresh id, and when. */
    @Component("trainMoment")
    record Moment(IdBlocks ids, LegalTime time) {}

    /** Whose call it is, and from where. */
    @Component("trainWhere")
    record Where(Organisations organisations, Regions regions) {}

    /**
     * What is told once.
     *
     * @param code opens it together with its number
     */
    public record TakenCall(Trip trip, String code) {}

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.KEEP_TRAIN)
    @Transactional
    public TakenCall take(Actor actor, CallOrder order) {
        order.checks().that(order.place() == null || Optional.of(order.place()).flatMap(where.regions()::find).isPresent(), "place", "petition.unknown-region")
                .that(actor.unit() != null, "office", "reception.no-office").complain();
        var office = Objects.requireNonNull(actor.unit());
        var region = where.organisations().current(office).region();
        var id = moment.ids().next();
        var number = rows.next(office, region);
        var code = QueryCode.fresh();
        rows.add(id, number, office, region, order, actor.account(), hashes.of(KeyedHash.Of.QUERY_CODE, QueryCode.bound(number.toString(), code)), sealed.seal(id, order.told()), moment.time().instant());
        log.add(id, region, actor.account(), "called", null);
        return new TakenCall(rows.find(number).orElseThrow().trip(), code);
    }
}
