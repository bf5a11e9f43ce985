package org.huiyin.reception.duty;

import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a day on which a leader is not there after all to the substitute who is named for that leader. */
@Component
public class StandIn {

    private final DutyRows duties;
    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final SwapDuty swap;

    StandIn(DutyRows duties, LeaderRows leaders, DutyOffice offices, SwapDuty swap) {
        this.duties = duties;
        this.leaders = leaders;
        this.offices = offices;
        this.swap = swap;
    }

    /** On what it was seen, and why the leader is not there. */
    public record Reason(@Nullable Integer version, @Nullable String why) {}

    /** @throws InvalidInput naming the field: on {@code substitute} if nobody is named, the leader is there, or the substitute is not or has a duty then; the rest as {@link SwapDuty#swap} */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Duty> send(Actor actor, long id, Reason order) {
        var office = offices.of(actor);
        offices.alone(office);
        return duties.find(office, id).flatMap(duty -> {
            var leader = leaders.find(office, duty.leader()).orElseThrow();
            var substitute = Optional.ofNullable(leader.substitute()).flatMap(other -> leaders.find(office, other));
            var there = leader.serves(duty.day());
            new Checks().present("version", order.version()).that(order.version() == null || order.version() == duty.version(), "version", "reception.changed").required("why", order.why(), 200)
                    .that(!there, "substitute", "reception.duty.is-there", duty.day()).that(there || substitute.isPresent(), "substitute", "reception.duty.no-substitute")
                    .that(there || substitute.isEmpty() || substitute.get().serves(duty.day()), "substitute", "reception.duty.not-there", duty.day())
                    .that(there || substitute.isEmpty() || !duties.busy(substitute.get(), duty.day()), "substitute", "reception.duty.twice").complain();
            return swap.swap(actor, id, new SwapDuty.Swap(order.version(), substitute.orElseThrow().id(), null, order.why()));
        });
    }
}
