package org.huiyin.demo;

import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.coordination.joint.AttendSummons;
import org.huiyin.coordination.joint.CallUnits;
import org.huiyin.coordination.joint.EndSummons;
import org.huiyin.coordination.joint.SummonsOrder;
import org.huiyin.reception.centre.CentreOrder;
import org.huiyin.reception.centre.IssueNumber;
import org.huiyin.reception.centre.KeepCentre;
import org.huiyin.reception.centre.ServeWindow;
import org.huiyin.reception.centre.WindowOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A one-stop centre of the demo world on a morning, a joint reception that has ended, and a village's call for help that has not. */
@Component
@Profile("demo")
@Order(7)
record CentreTales(KeepCentre keeping, ServeWindow serving, IssueNumber numbers, CallUnits calling, AttendSummons attending, EndSummons ending) implements MoreTales {

    private static final Actor LEADER = new Actor("office-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor CLERK = new Actor("clerk", "330726-xfj", "330726", Set.of(Role.CLERK));
    private static final Actor HANDLER = new Actor("handler", "330726-zjj", "330726", Set.of(Role.HANDLER));

    @Override
    public void tell() {
        var rows = DemoFile.rows("centre.csv");
        var place = rows.getFirst();
        var centre = keeping.add(LEADER, new CentreOrder(place.get("title"), place.get("line"), place.get("unit"), null)).id();
        rows.stream().filter(row -> row.get("what").equals("window")).forEach(row -> window(centre, row));
        rows.stream().filter(row -> row.get("what").equals("ticket")).forEach(row -> numbers.issue(CLERK, centre, new IssueNumber.Wish(row.get("line"), null)));
        serving.call(CLERK, centre, 1);
        DemoFile.rows("summons.csv").forEach(this::summons);
    }

    private void window(long centre, CSVRecord row) {
        var number = Integer.parseInt(row.get("number"));
        keeping.put(LEADER, centre, new WindowOrder(number, row.get("title"), row.get("line"), row.get("unit"), null));
        if (!row.get("state").isEmpty()) {
            serving.open(number == 1 ? CLERK : LEADER, centre, number);
        }
    }

    private void summons(CSVRecord row) {
        var by = new Actor(row.get("by"), row.get("unit"), row.get("unit").split("-")[0], Set.of(Role.of(row.get("role"))));
        var made = calling.call(by, new SummonsOrder(row.get("about"), row.get("place"), List.of(row.get("units").split(" \\| ")), Integer.valueOf(row.get("minutes")), null));
        if (!row.get("answer").isEmpty()) {
            attending.arrive(HANDLER, made.id(), new AttendSummons.Arrival(null, row.get("who")));
            attending.answer(HANDLER, made.id(), new AttendSummons.SaidOfPart(row.get("answer")));
            ending.conclude(by, made.id(), new EndSummons.Conclusion(row.get("result"), row.get("conclusion")));
        }
    }
}
