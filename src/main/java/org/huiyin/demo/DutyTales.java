package org.huiyin.demo;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.PlanDuty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The leaders of the demo world, and their year: in Qujiang one of them is there on every working day. */
@Component
@Profile("demo")
@Order(1)
record DutyTales(KeepLeaders leaders, PlanDuty plan, DutyTurns turns, DutyPeople people) implements MoreTales {

    static final int YEAR = 2026;

    @Override
    public void tell() {
        var offices = new LinkedHashSet<Actor>();
        var rows = DemoFile.rows("leaders.csv");
        rows.forEach(row -> offices.add(enter(row)));
        offices.forEach(by -> {
            plan.rule(by, new PlanDuty.RuleOrder(null, "330803-xfj".equals(by.unit()), null));
            plan.adopt(by, YEAR);
            turns.place(by);
        });
        rows.forEach(row -> turns.tell(by(row), row));
    }

    private static Actor by(CSVRecord row) {
        var office = row.get("office");
        return new Actor(row.get("by"), office, office.substring(0, 6), Set.of(Role.OFFICE_LEADER));
    }

    private Actor enter(CSVRecord row) {
        var by = by(row);
        var leader = leaders.add(by, new KeepLeaders.Newcomer(row.get("post"), row.get("name"), LocalDate.of(YEAR, 1, 1)));
        if (!row.get("away from").isEmpty()) {
            leaders.away(by, leader.id(), new KeepLeaders.Days(LocalDate.parse(row.get("away from")), LocalDate.parse(row.get("away to")), row.get("why")));
        }
        people.enter(by, leader, row);
        return by;
    }
}
