package org.huiyin.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.video.AskForVisit;
import org.huiyin.reception.video.AskedVisit;
import org.huiyin.reception.video.ConsentToRecording;
import org.huiyin.reception.video.KeepVisits;
import org.huiyin.reception.video.LeadCall;
import org.huiyin.reception.video.RecordOrder;
import org.huiyin.reception.video.ScheduleOrder;
import org.huiyin.reception.video.ScheduleVisit;
import org.huiyin.reception.video.TakeSeat;
import org.huiyin.reception.video.VisitOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Video petitions of the demo world: one waits for an answer and one has waited for long, one has its time this morning and may be recorded, one was held, one was answered otherwise. Legal time is there while one is told, and back afterwards. */
@Component
@Profile("demo")
@Order(9)
record VideoTales(AskForVisit asking, ScheduleVisit scheduling, KeepVisits keeping, Held held) implements MoreTales {

    private static final String OFFICE = "330726-xfj";
    private static final Actor BY = new Actor("triage", OFFICE, "330726", Set.of(Role.TRIAGE));
    private static final String CLIENT = "127.0.0.1";

    /** What happens in a call. */
    @Component
    @Profile("demo")
    record Held(TakeSeat seats, LeadCall leading, ConsentToRecording consent, ToldTime time) {

        void hold(AskedVisit asked, CSVRecord row) {
            var visit = asked.visit().id();
            var office = seats.join(BY, visit).orElseThrow();
            var petitioner = seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
            leading.letIn(BY, visit).orElseThrow();
            leading.end(BY, visit).orElseThrow();
            seats.leave(petitioner);
            seats.leave(office);
            leading.record(BY, visit, new RecordOrder(row.get("result"), row.get("summary"), row.get("answer"), row.get("answer"), row.get("leader"), row.get("units"), Colour.YELLOW)).orElseThrow();
        }
    }

    @Override
    public void tell() {
        DemoFile.rows("video.csv").forEach(this::tell);
        held.time().curtain();
    }

    private void tell(CSVRecord row) {
        var over = !row.get("result").isEmpty();
        held.time().at(over ? LocalDate.parse(row.get("day")).minusDays(3) : Plot.CURTAIN.toLocalDate().minusDays(Integer.parseInt(row.get("waited"))), LocalTime.of(9, 0));
        var asked = asking.ask(CLIENT, OFFICE, new VisitOrder(row.get("name"), row.get("phone"), row.get("title"), row.get("matter"), row.get("times"), row.get("speaks"), false, null, null))
                .orElseThrow();
        if (!row.get("declined").isEmpty()) {
            keeping.decline(BY, asked.visit().id(), new KeepVisits.Order(1, null, row.get("declined"))).orElseThrow();
        }
        if (!row.get("day").isEmpty()) {
            scheduling.schedule(BY, asked.visit().id(), new ScheduleOrder(1, LocalDate.parse(row.get("day")), LocalTime.parse(row.get("begins")), 30, null, List.of(row.get("accounts").split(" ")),
                    List.of(row.get("units").split(" ")))).orElseThrow();
        }
        if (!row.get("consents").isEmpty()) {
            held.consent().give(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
        }
        if (over) {
            held.time().at(LocalDate.parse(row.get("day")), LocalTime.parse(row.get("begins")));
            held.hold(asked, row);
        }
    }
}
