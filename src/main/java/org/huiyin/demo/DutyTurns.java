package org.huiyin.demo;

import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.Leader;
import org.huiyin.reception.duty.NameSubstitute;
import org.huiyin.reception.duty.PlaceDuty;
import org.huiyin.reception.duty.PlanDuty;
import org.huiyin.reception.duty.ProposePlaces;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happened to the plan of the demo world since it was made: a place was chosen, and somebody was called away. */
@Component
@Profile("demo")
record DutyTurns(PlanDuty plan, KeepLeaders leaders, NameSubstitute naming, ProposePlaces places, PlaceDuty placing) {

    /** The first day ahead goes to the first place that is proposed. */
    void place(Actor by) {
        var year = plan.year(by, DutyTales.YEAR).year();
        year.duties().stream().filter(duty -> !duty.day().isBefore(year.today())).findFirst().ifPresent(duty -> places.list(by).stream().findFirst()
                .ifPresent(place -> placing.place(by, duty.id(), new PlaceDuty.Whereto(duty.version(), place.region(), null))));
    }

    void tell(Actor by, CSVRecord row) {
        var year = plan.year(by, DutyTales.YEAR).year();
        var ids = year.leaders().stream().collect(Collectors.toMap(Leader::name, Leader::id));
        var leader = Objects.requireNonNull(ids.get(row.get("name")), row.get("name"));
        if (!row.get("substitute").isEmpty()) {
            naming.name(by, leader, Objects.requireNonNull(ids.get(row.get("substitute")), row.get("substitute")));
        }
        if (!row.get("called away in").isEmpty()) {
            var month = Integer.parseInt(row.get("called away in"));
            year.duties().stream().filter(duty -> duty.leader() == leader && duty.day().getMonthValue() == month).forEach(duty -> leaders.away(by, leader, new KeepLeaders.Days(duty.day(), null, row.get("called away for"))));
        }
    }
}
