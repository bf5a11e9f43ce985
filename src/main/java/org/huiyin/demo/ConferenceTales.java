package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.coordination.conference.ApproveMinutes;
import org.huiyin.coordination.conference.ConferenceOrder;
import org.huiyin.coordination.conference.ItemOrder;
import org.huiyin.coordination.conference.KeepAgenda;
import org.huiyin.coordination.conference.LookAtConferences;
import org.huiyin.coordination.conference.PlanConference;
import org.huiyin.coordination.conference.RecordItem;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A joint conference that lies behind the demo world, with its decisions, and one that is ahead. Legal time is there while it is told, and back afterwards. */
@Component
@Profile("demo")
@Order(6)
record ConferenceTales(PlanConference planning, KeepAgenda agenda, Written written, ToldTime time) implements MoreTales {

    private static final Actor BY = new Actor("office-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor CHAIR = new Actor("leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final LocalDate DAY = LocalDate.of(2025, 12, 22);
    private static final LocalDate NEXT = LocalDate.of(2026, 1, 12);

    /** What is written down at a conference. */
    @Component
    @Profile("demo")
    record Written(RecordItem recording, ApproveMinutes approving, LookAtConferences looking) {}

    @Override
    public void tell() {
        var rows = DemoFile.rows("conference.csv");
        time.at(DAY);
        var held = plan(rows, DAY);
        var items = rows.stream().map(row -> agenda.propose(BY, new ItemOrder(row.get("title"), row.get("description"), List.of(), row.get("decision").isEmpty() ? null : held))).toList();
        planning.invite(BY, held, 1).orElseThrow();
        planning.hold(BY, held, new PlanConference.Came(2, List.copyOf(members(rows)))).orElseThrow();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.get("decision").isEmpty()) {
                written.recording().record(BY, items.get(i).id(), new RecordItem.Decided(1, row.get("discussion"), row.get("decision"), row.get("lead"), List.of(row.get("helpers").replace(" | ", "\n")), LocalDate.parse(row.get("due")))).orElseThrow();
            }
        }
        var minutes = written.looking().look(CHAIR, held).orElseThrow().minutes();
        written.approving().approve(CHAIR, held, new ApproveMinutes.MinutesWord(minutes == null ? null : minutes.sha256())).orElseThrow();
        time.curtain();
        plan(rows, NEXT);
    }

    private long plan(List<CSVRecord> rows, LocalDate day) {
        var first = rows.getFirst();
        return planning.plan(BY, new ConferenceOrder(day, LocalTime.of(14, 30), first.get("place"), first.get("chair"), CHAIR.account(), List.copyOf(members(rows)), null)).id();
    }

    private static List<String> members(List<CSVRecord> rows) {
        return List.of(rows.getFirst().get("members").split(" \\| "));
    }
}
