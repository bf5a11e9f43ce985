package org.huiyin.coordination.joint;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls departments to one place, with one act: a joint reception, or a village's call for help. */
@Component
public class CallUnits {

    private final SummonsBook book;
    private final SummonedUnits units;
    private final LinkedPetition petitions;
    private final TellSummoned telling;
    private final Made made;

    CallUnits(SummonsBook book, SummonedUnits units, LinkedPetition petitions, TellSummoned telling, Made made) {
        this.book = book;
        this.units = units;
        this.petitions = petitions;
        this.telling = telling;
        this.made = made;
    }

    /** What a new one is made of. */
    @Component
    record Made(IdBlocks ids, LegalTime time, Organisations organisations) {

        Summons of(Actor actor, SummonsOrder order, @Nullable String ticket, @Nullable String petition) {
            var unit = Objects.requireNonNull(actor.unit());
            var village = ticket == null && organisations.find(unit).filter(own -> own.kind() == Organisation.Kind.TOWNSHIP).isPresent();
            var now = time.instant();
            return new Summons(ids.next(), village ? SummonsKind.WHISTLE : SummonsKind.JOINT, unit, Objects.requireNonNull(actor.region()), actor.account(), ticket, petition, now,
                    now.plus(Duration.ofMinutes(Objects.requireNonNull(order.minutes()))), SummonsState.OPEN, null, null);
        }
    }

    /**
     * Calls them; each is told at once.
     *
     * @throws InvalidInput naming every field at fault: on {@code units} for each that cannot be called, in the same words whatever the cause; on {@code petition} if none is in sight
     */
    @Needs(Right.SUMMON)
    @Transactional
    public Summons call(Actor actor, SummonsOrder order) {
        return call(actor, order, null);
    }

    /** The same for somebody who stands at a window. @param ticket number of the ticket, which the caller has looked at */
    @Needs(Right.SUMMON)
    @Transactional
    public Summons call(Actor actor, SummonsOrder order, @Nullable String ticket) {
        order.checks().that(actor.unit() != null, "units", "coordination.joint.no-own-unit").complain();
        var petition = petitions.of(actor, order.petition());
        var called = units.of(actor, order.named(), petition);
        var summons = made.of(actor, order, ticket, petition);
        book.open(actor, summons, new SummonsWords.About(Objects.requireNonNull(order.about()), Objects.requireNonNull(order.place())), called);
        telling.called(summons, called);
        return summons;
    }

    /**
     * Calls others besides.
     *
     * @return nothing if it is not the own unit's
     * @throws InvalidInput on {@code units} as when the first are called, or if all of them were called already; on {@code summons} if it has ended
     */
    @Needs(Right.SUMMON)
    @Transactional
    public Optional<Summons> add(Actor actor, long id, List<String> named) {
        return book.own(actor, id).map(held -> {
            book.open(held);
            var fresh = book.add(actor, held, units.of(actor, named, held.petition()));
            if (fresh.isEmpty()) {
                throw InvalidInput.of("units", "coordination.joint.called-already");
            }
            telling.called(held, fresh);
            return held;
        });
    }
}
