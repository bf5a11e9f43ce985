package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.huiyin.reception.hall.CloseDay;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A reception day that lies behind the demo world: who came, what was said, what was promised and how that stands. Legal time is there while it is told, and back afterwards. */
@Component
@Profile("demo")
@Order(3)
record HeldDayTales(PlanReception plan, AnnounceReception announcing, HeldTalks talks, CloseDay closing, ToldTime time) implements MoreTales {

    private static final Actor BY = new Actor("office-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    static final LocalDate DAY = LocalDate.of(2025, 12, 18);

    @Override
    public void tell() {
        var rooms = DemoFile.rows("held-rooms.csv");
        var rows = DemoFile.rows("held-day.csv");
        time.at(DAY.minusDays(10));
        var day = announced(rooms);
        rooms.forEach(room -> talks.room(BY, day, room));
        rows.forEach(row -> talks.register(BY, day, row));
        var delegation = talks.records().name(BY, rooms.get(1).get("leader"), "clerk-sister");
        time.at(DAY);
        IntStream.range(0, rows.size()).filter(i -> !rows.get(i).get("result").isEmpty()).forEach(i -> talks.hear(BY, day, i + 1, delegation, rows.get(i)));
        talks.afterwards().offline().tell(BY, day, time.now());
        closing.close(BY, day.id()).orElseThrow();
        time.at(DAY.plusDays(2));
        rows.stream().filter(row -> !row.get("done").isEmpty()).forEach(row -> talks.afterwards().promises().settle(new Actor("handler-" + row.get("unit"), row.get("unit"), "330726", Set.of(Role.HANDLER)), BY, row));
        time.curtain();
        talks.afterwards().promises().pass(BY, rooms.getFirst().get("leader"), rooms.getLast().get("leader"));
    }

    private Reception announced(List<CSVRecord> rooms) {
        var leaders = rooms.stream().map(room -> room.get("leader")).toList();
        var first = rooms.getFirst();
        var day = plan.plan(BY, new ReceptionOrder(DAY, LocalTime.of(8, 30), LocalTime.of(17, 0), List.copyOf(leaders), null, null, null, first.get("how"), first.get("place"), null, null, true));
        for (int stage = 0; stage < 2; stage++) {
            day = announcing.announce(BY, day.id(), new AnnounceReception.Word(day.version(), null)).orElseThrow();
        }
        return day;
    }
}
