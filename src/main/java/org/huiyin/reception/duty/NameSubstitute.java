package org.huiyin.reception.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office says which other leader stands in for one who falls away. What is planned and proposed stays as it is. */
@Component
public class NameSubstitute {

    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final LegalTime time;

    NameSubstitute(LeaderRows leaders, DutyOffice offices, LegalTime time) {
        this.leaders = leaders;
        this.offices = offices;
        this.time = time;
    }

    /** The others of the own office who could. */
    @Needs(Right.PLAN_RECEPTION)
    public List<Leader> choice(Actor actor, long id) {
        return leaders.of(offices.of(actor), new Period(time.today(), LocalDate.of(9999, 12, 31))).stream().filter(leader -> leader.id() != id).toList();
    }

    /**
     * @param substitute another leader of the office; {@code null}: nobody any more
     * @throws InvalidInput on {@code substitute} if that is nobody of the office, the leader, or somebody who has left
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Leader> name(Actor actor, long id, @Nullable Long substitute) {
        var office = offices.of(actor);
        offices.alone(office);
        return leaders.find(office, id).map(leader -> {
            var other = substitute == null ? Optional.<Leader>empty() : leaders.find(office, substitute);
            new Checks().that(substitute == null || other.isPresent(), "substitute", "reception.duty.no-leader").that(substitute == null || substitute != id, "substitute", "reception.duty.oneself")
                    .that(other.isEmpty() || !other.get().leftBefore(time.today()), "substitute", "reception.duty.left").complain();
            var before = leader.substitute() == null ? null : leaders.find(office, leader.substitute()).map(Leader::line).orElse(null);
            leaders.substitute(leader, substitute);
            offices.log(office, actor, "substitute", leader.line(), before, other.map(Leader::line).orElse(null), null);
            return leaders.find(office, id).orElseThrow();
        });
    }
}
