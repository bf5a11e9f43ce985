package org.huiyin.coordination.conference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.directory.Organisations;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.IdBlocks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office plans a conference, invites its members, and writes down who came. */
@Component
public class PlanConference {

    private final ConferenceRows rows;
    private final ItemRows items;
    private final ItemsFree free;
    private final Known known;
    private final TellUnits telling;
    private final LegalTime time;

    /** Units and accounts that exist, and a new id. */
    @Component("conferenceKnown")
    record Known(Organisations organisations, Accounts accounts, IdBlocks ids) {}

    PlanConference(ConferenceRows rows, ItemRows items, ItemsFree free, Known known, TellUnits telling, LegalTime time) {
        this.rows = rows;
        this.items = items;
        this.free = free;
        this.known = known;
        this.telling = telling;
        this.time = time;
    }

    /** Who of the members came; {@code version}: at which it was read. */
    public record Came(@Nullable Integer version, @Nullable List<@Nullable String> units) {}

    /** @throws InvalidInput naming every field at fault */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Conference plan(Actor actor, ConferenceOrder order) {
        check(actor, order);
        var id = known.ids().next();
        rows.add(id, actor, order);
        return rows.find(id).orElseThrow();
    }

    /**
     * Until it is held.
     *
     * @return empty if it is not the own office's
     * @throws InvalidInput naming every field at fault; on {@code members} if a unit cannot sit before what is on the agenda; on {@code version} if it was changed meanwhile
     */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<Conference> change(Actor actor, long id, ConferenceOrder order) {
        return rows.hold(id).filter(held -> held.office().equals(actor.unit())).map(held -> {
            check(actor, order);
            var petitions = items.all(id).stream().flatMap(item -> item.petitions().stream()).distinct().toList();
            new Checks().that(free.free(petitions, order.units(), order.chairAccount()), "members", "coordination.conference.not-these").complain();
            kept(order.version() != null && rows.change(id, order));
            return rows.find(id).orElseThrow();
        });
    }

    /** Its members are told; from now on they see it. @throws InvalidInput on {@code version} if it was changed meanwhile, or they were invited before */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<Conference> invite(Actor actor, long id, @Nullable Integer version) {
        return act(actor, id, version, ConferenceState.PLANNED, held -> {
            rows.to(held, ConferenceState.INVITED);
            telling.invited(held.members());
        });
    }

    /** It was held. @throws InvalidInput on {@code units} if nobody came, or one is no member; on {@code version} if it is not over yet, or was changed meanwhile */
    @Needs(Right.HOLD_CONFERENCE)
    @Transactional
    public Optional<Conference> hold(Actor actor, long id, Came came) {
        return act(actor, id, came.version(), ConferenceState.INVITED, held -> {
            var units = came.units() == null ? List.<String>of() : came.units().stream().filter(Objects::nonNull).distinct().toList();
            new Checks().that(!units.isEmpty(), "units", "runtime.missing").that(held.members().containsAll(units), "units", "coordination.conference.no-member")
                    .that(!held.day().isAfter(time.today()), "version", "coordination.conference.not-yet").complain();
            rows.came(held, units);
            rows.to(held, ConferenceState.HELD);
        });
    }

    private Optional<Conference> act(Actor actor, long id, @Nullable Integer version, ConferenceState from, Consumer<Conference> how) {
        return rows.hold(id).filter(held -> held.office().equals(actor.unit())).map(held -> {
            new Checks().present("version", version).complain();
            kept(Objects.requireNonNull(version) == held.version());
            new Checks().that(held.state() == from, "version", "coordination.conference.not-now").complain();
            how.accept(held);
            return rows.find(id).orElseThrow();
        });
    }

    private void check(Actor actor, ConferenceOrder order) {
        var unknown = order.units().stream().filter(unit -> known.organisations().find(unit).isEmpty()).findFirst();
        order.checks().that(actor.unit() != null, "day", "coordination.no-unit").notBefore("day", order.day(), time.today()).notAfter("day", order.day(), time.today().plusYears(1))
                .that(unknown.isEmpty(), "members", "coordination.conference.no-unit", unknown.orElse(""))
                .that(order.chairAccount() == null || known.accounts().find(order.chairAccount()).isPresent(), "chairAccount", "coordination.conference.no-account").complain();
    }

    static void kept(boolean stood) {
        if (!stood) {
            throw InvalidInput.of("version", "coordination.changed");
        }
    }
}
