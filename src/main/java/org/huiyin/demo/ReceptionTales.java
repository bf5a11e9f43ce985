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
import org.huiyin.reception.ReceptionOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The days on which leaders of the demo world receive people: one announced whole, some with their leaders, one only planned. */
@Component
@Profile("demo")
record ReceptionTales(PlanReception plan, AnnounceReception announcing, List<MoreTales> more) {

    void tell() {
        DemoFile.rows("receptions.csv").forEach(this::tell);
        more.forEach(MoreTales::tell);
    }

    private void tell(CSVRecord row) {
        var office = row.get("office");
        var by = new Actor(row.get("by"), office, office.substring(0, 6), Set.of(Role.OFFICE_LEADER));
        var day = plan.plan(by, new ReceptionOrder(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("begins")), LocalTime.parse(row.get("ends")), lines(row.get("leaders")), row.get("topics"),
                day(row.get("from")), day(row.get("to")), row.get("how"), row.get("place"), lines(row.get("rooms")), row.get("capacity").isBlank() ? null : Integer.valueOf(row.get("capacity")), true));
        for (int stage = 0; stage < Integer.parseInt(row.get("stages")); stage++) {
            day = announcing.announce(by, day.id(), new AnnounceReception.Word(day.version(), null)).orElseThrow();
        }
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isBlank() ? null : LocalDate.parse(cell);
    }

    private static List<String> lines(String cell) {
        return List.of(cell.split(" \\| "));
    }
}
