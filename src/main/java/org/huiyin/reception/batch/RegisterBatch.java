package org.huiyin.reception.batch;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.actor.Role;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.lifecycle.Sight;
import org.huiyin.reception.Reception;
import org.huiyin.reception.Receptions;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People register for a reception day: by themselves, or somebody writes it down for them at a desk, on the phone, or in the village. */
@Component
public class RegisterBatch {

    private static final Set<Way> TAKEN_DOWN = EnumSet.of(Way.DESK, Way.PHONE, Way.CADRE);

    private final Receptions receptions;
    private final BatchCheck check;
    private final NewBatch batches;
    private final ReadOwnPetition petitions;
    private final RegisteringLimit limit;
    private final Sight sight;

    RegisterBatch(Receptions receptions, BatchCheck check, NewBatch batches, ReadOwnPetition petitions, RegisteringLimit limit, Sight sight) {
        this.receptions = receptions;
        this.check = check;
        this.batches = batches;
        this.petitions = petitions;
        this.limit = limit;
        this.sight = sight;
    }

    /** A registration that was looked over, and may be written down. */
    public static final class Checked {

        private final Reception day;
        private final BatchOrder order;
        private final boolean accusation;

        private Checked(Reception day, BatchOrder order, boolean accusation) {
            this.day = day;
            this.order = order;
            this.accusation = accusation;
        }
    }

    /**
     * By themselves, while registration is open. The same people may register twice; whether somebody has is told to nobody here. It stands apart from {@link #register(Checked)} and takes
     * no part in a transaction, or a wrong code would be forgotten with what is rolled back.
     *
     * @param client where it comes from, for the limit on strangers
     * @return nothing if no such day was announced
     * @throws InvalidInput naming every field at fault; on {@code reception} outside the days of registration; on {@code petition} if it accuses the office that holds the day
     * @throws org.huiyin.access.TooManyGuesses after too many from one network within a day, or too many wrong codes
     */
    public Optional<Checked> check(String client, long reception, BatchOrder order) {
        return receptions.find(reception).map(day -> {
            check.open(day, Way.WEB);
            check.said(day, order, Way.WEB);
            var sealed = ofSealed(client, day, order);
            limit.count(client);
            return new Checked(day, order, Boolean.TRUE.equals(order.accusation()) || sealed);
        });
    }

    /** Writes it down. */
    @Transactional
    public Registered register(Checked checked) {
        return batches.add(checked.day, checked.order, Way.WEB, "visitor", checked.accusation);
    }

    /** Both at once. */
    public Optional<Registered> register(String client, long reception, BatchOrder order) {
        return check(client, reception, order).map(checked -> batches.add(checked.day, checked.order, Way.WEB, "visitor", checked.accusation));
    }

    /**
     * Written down for them, until the day is over. Whoever helps in the village learns no code, and so cannot look later on.
     *
     * @param way desk, phone or cadre
     * @throws InvalidInput naming every field at fault
     */
    @Needs(Right.REGISTER_BATCH)
    @Transactional
    public Optional<Registered> takeDown(Actor actor, long reception, @Nullable Way way, BatchOrder order) {
        var cadre = actor.ownRoles().stream().allMatch(Role.GRID::equals);
        new Checks().that(way != null && (cadre ? way == Way.CADRE : TAKEN_DOWN.contains(way)), "way", "reception.batch.way")
                .complain();
        withoutCase(order);
        return receptions.find(reception).map(day -> {
            var by = Objects.requireNonNull(way);
            check.open(day, by);
            check.said(day, order, by);
            var made = batches.add(day, order, by, actor.account(), Boolean.TRUE.equals(order.accusation()));
            return cadre ? new Registered(made.batch(), null) : made;
        });
    }

    /** Whether somebody may come like that without having registered. @throws InvalidInput naming every field at fault */
    public void walksIn(Reception day, BatchOrder order) {
        withoutCase(order);
        check.said(day, order, Way.WALK_IN);
    }

    /** On the day, at the door of the hall; the caller knows that it is today, and theirs. */
    @Needs(Right.READ_BATCHES)
    @Transactional
    public Registered walkIn(Actor actor, Reception today, BatchOrder order) {
        withoutCase(order);
        check.said(today, order, Way.WALK_IN);
        return batches.add(today, order, Way.WALK_IN, actor.account(), Boolean.TRUE.equals(order.accusation()));
    }

    private static void withoutCase(BatchOrder order) {
        new Checks().that(order.petition() == null, "petition", "reception.batch.link-later").complain();
    }

    private boolean ofSealed(String client, Reception day, BatchOrder order) {
        if (order.petition() == null) {
            return false;
        }
        var secrecy = petitions.secrecy(client, Objects.requireNonNull(order.petition()), order.petitionCode()).orElseThrow(() -> InvalidInput.of("petitionCode", "reception.batch.petition-code"));
        if (sight.hides(secrecy.excluded(), day.office(), null)) {
            throw InvalidInput.of("petition", "reception.batch.office-accused");
        }
        return secrecy.sealed();
    }
}
