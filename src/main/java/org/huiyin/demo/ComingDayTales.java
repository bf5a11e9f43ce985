package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.AnnounceReception;
import org.huiyin.reception.PlanReception;
import org.huiyin.reception.Reception;
import org.huiyin.reception.ReceptionOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The reception day that comes next in the demo world: registration ends tomorrow, the rooms are set up, and what the highest leader hears is being chosen. Legal time is there while it is told, and back afterwards. */
@Component
@Profile("demo")
@Order(11)
record ComingDayTales(PlanReception plan, AnnounceReception announcing, ComingBatches batches, HeldTalks talks, ToldTime time) implements MoreTales {

    private static final Actor BY = new Actor("office-leader", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final LocalDate FROM = LocalDate.of(2025, 12, 30);
    private static final LocalDate TO = LocalDate.of(2026, 1, 6);

    @Override
    public void tell() {
        var rooms = DemoFile.rows("coming-rooms.csv");
        time.at(FROM.minusDays(1));
        var day = announced(rooms);
        rooms.forEach(room -> talks.room(BY, day, room));
        time.at(FROM.plusDays(1));
        DemoFile.rows("coming-day.csv").forEach(row -> batches.register(BY, day, row));
        time.curtain();
    }

    private Reception announced(List<CSVRecord> rooms) {
        var leaders = rooms.stream().map(room -> room.get("leader")).toList();
        var lines = rooms.stream().map(room -> room.get("line")).toList();
        var held = DemoFile.rows("held-rooms.csv").getFirst();
        var day = plan.plan(BY, new ReceptionOrder(DAY, LocalTime.of(8, 30), LocalTime.of(17, 0), List.copyOf(leaders), null, FROM, TO, held.get("how"), held.get("place"), List.copyOf(lines), null, false));
        for (int stage = 0; stage < 2; stage++) {
            day = announcing.announce(BY, day.id(), new AnnounceReception.Word(day.version(), null)).orElseThrow();
        }
        return day;
    }
}
