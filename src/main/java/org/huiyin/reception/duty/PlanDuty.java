package org.huiyin.reception.duty;

import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Needs;
import org.huiyin.actor.Right;
import org.huiyin.runtime.Checks;
import org.huiyin.runtime.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans a year of duties, and tells how each leader stands; nobody reports it. */
@Component
public class PlanDuty {

    private final DutyRows duties;
    private final DutyOffice offices;
    private final DutyYears years;

    PlanDuty(DutyRows duties, DutyOffice offices, DutyYears years) {
        this.duties = duties;
        this.offices = offices;
        this.years = years;
    }

    /** A year as an office sees it. {@code guessed}: the holidays of that year are not known yet, only its weekends. */
    public record Sheet(DutyYear year, List<DutyStanding> kept, Proposal proposal, List<DutyChange> changes, boolean guessed) {}

    /** See {@link DutyRule}; {@code every}: as it is where nothing is said. */
    public record RuleOrder(@Nullable Every every, @Nullable Boolean daily, @Nullable Integer dayOfMonth) {}

    /** @throws InvalidInput on {@code year} if it is neither the last, this nor the next */
    @Needs(Right.PLAN_RECEPTION)
    public Sheet year(Actor actor, int year) {
        var office = offices.of(actor);
        var known = years.of(office, year);
        return new Sheet(known, TrackYear.of(known), ProposeYear.of(known), offices.changes(office), years.guessed(year));
    }

    /** Says how often; what is planned stays. */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public DutyRule rule(Actor actor, RuleOrder order) {
        var office = offices.of(actor);
        var day = order.dayOfMonth();
        new Checks().that(day == null || day >= 1 && day <= DutyRule.LAST_DAY, "dayOfMonth", "reception.duty.day-of-month", DutyRule.LAST_DAY).complain();
        offices.alone(office);
        var before = offices.rule(office);
        var after = new DutyRule(order.every() == null ? before.every() : order.every(), Boolean.TRUE.equals(order.daily()), day);
        offices.keep(office, after);
        offices.log(office, actor, "rule", null, told(before), told(after), null);
        return after;
    }

    private static String told(DutyRule rule) {
        return rule.every().name() + (rule.daily() ? " +" : "") + (rule.dayOfMonth() == null ? "" : " " + rule.dayOfMonth());
    }

    /**
     * Takes what is proposed for what lies ahead, and drops the days on which a leader is not there after all.
     *
     * @return the year as it then stands
     */
    @Needs(Right.PLAN_RECEPTION)
    @Transactional
    public Sheet adopt(Actor actor, int year) {
        var office = offices.of(actor);
        offices.alone(office);
        var known = years.of(office, year);
        var stranded = known.duties().stream().filter(duty -> !duty.day().isBefore(known.today()) && known.stranded(duty)).toList();
        var proposed = ProposeYear.of(known).duties();
        if (stranded.isEmpty() && proposed.isEmpty()) {
            throw InvalidInput.of("year", "reception.duty.nothing");
        }
        duties.drop(stranded);
        duties.add(office, offices.region(office), proposed);
        var lines = known.leaders().stream().collect(Collectors.toMap(Leader::id, Leader::line));
        stranded.forEach(duty -> offices.log(office, actor, "dropped", lines.get(duty.leader()), duty.day(), null, null));
        offices.log(office, actor, "planned", null, null, proposed.size(), null);
        return year(actor, year);
    }
}
