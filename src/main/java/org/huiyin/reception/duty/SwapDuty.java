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

/** Gives a duty to somebody else, or puts it on another day, with a reason. */
@Component
public class SwapDuty {

    private final DutyRows duties;
    private final LeaderRows leaders;
    private final DutyOffice offices;
    private final DutyYears years;
    private final LegalTime time;

    SwapDuty(DutyRows duties, LeaderRows leaders, DutyOffice offices, DutyYears years, LegalTime time) {
        this.duties = duties;
        this.leaders = leaders;
        this.offices = offices;
        this.years = years;
        this.time = time;
    }

    /** What is not said stays as it is. */
    public record Swap(@Nullable Integer version, @Nullable Long leader, @Nullable LocalDate day, @Nullable String why) {}

    /** A duty with those who could take it. */
    public record One(Duty duty, List<Leader> leaders) {

        /** Whether the leader is not there after all. */
        public boolean vacant() {
            return leaders.stream().noneMatch(leader -> leader.id() == duty.leader() && leader.serves(duty.day()));
        }

        /** Who is named to stand in for the leader. */
        public Optional<Leader> substitute() {
            return Leader.substitute(duty, leaders);
        }

        /** As they are announced; empty if they left before that year. */
        public String line() {
            return leaders.stream().filter(leader -> leader.id() == duty.leader()).map(Leader::line).findFirst().orElse("");
        }
    }

    /** One of the own office's. */
    @Needs(Right.PLAN_RECEPTION)
    public Optional<One> find(Actor actor, long id) {
        var office = offices.of(actor);
        return duties.find(office, id).map(duty -> new One(duty, leaders.of(office, Period.year(duty.day().getYear()))));
    }

    /** @throws InvalidInput naming the field: a day that is past or a day of rest, somebody who is not there then, no reason, a stale version */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Optional<Duty> swap(Actor actor, long id, Swap order) {
        var office = offices.of(actor);
        offices.alone(office);
        return duties.find(office, id).map(duty -> {
            var to = new Duty(id, order.leader() == null ? duty.leader() : order.leader(), order.day() == null ? duty.day() : order.day(), order.version() == null ? 0 : order.version(), duty.place());
            var leader = leaders.find(office, to.leader());
            new Checks().present("version", order.version()).that(order.version() == null || order.version() == duty.version(), "version", "reception.changed").required("why", order.why(), 200).that(leader.isPresent(), "leader", "reception.duty.no-leader")
                    .that(leader.isEmpty() || leader.get().serves(to.day()), "leader", "reception.duty.not-there", to.day()).notBefore("day", to.day(), time.today()).notAfter("day", to.day(), LocalDate.of(time.today().getYear() + 1, 12, 31))
                    .that(duty.leader() != to.leader() || !duty.day().equals(to.day()), "day", "reception.duty.same").complain();
            if (!years.of(office, to.day().getYear()).working().contains(to.day())) {
                throw InvalidInput.of("day", "reception.duty.rest-day");
            }
            if (!duties.move(to)) {
                throw InvalidInput.of("leader", "reception.duty.twice");
            }
            var before = leaders.find(office, duty.leader()).orElseThrow();
            offices.log(office, actor, "swapped", before.line(), before.line() + ' ' + duty.day(), leader.orElseThrow().line() + ' ' + to.day(), order.why().strip());
            return duties.find(office, id).orElseThrow();
        });
    }
}
