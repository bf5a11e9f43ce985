package org.huiyin.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.hall.CallNext;
import org.huiyin.reception.hall.CheckIn;
import org.huiyin.reception.hall.KeepRooms;
import org.huiyin.reception.hall.RoomOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in the rooms of a reception day of the demo world. */
@Component
@Profile("demo")
record HeldTalks(KeepRooms rooms, RegisterBatch registering, CheckIn checkIn, CallNext calling, HeldRecords records, HeldAfterwards afterwards) {

    static final String SIGNED = "60,120 110,60 170,130;230,60 230,140;300,80 420,80 360,140";

    void room(Actor by, Reception day, CSVRecord row) {
        rooms.put(by, day.id(), new RoomOrder(Integer.valueOf(row.get("number")), row.get("topic"), List.of(row.get("leader")), List.of(row.get("units")), !row.get("first").isEmpty(), row.get("capacity").isEmpty() ? null : Integer.valueOf(row.get("capacity")),
                List.of(row.get("categories").replace(" | ", "\n")), null)).orElseThrow();
    }

    void register(Actor by, Reception day, CSVRecord row) {
        var made = registering.takeDown(by, day.id(), Way.DESK, new BatchOrder(row.get("name"), row.get("phone"), null, Integer.valueOf(row.get("persons")), List.of(row.get("representatives").replace(" | ", "\n")),
                row.get("place"), row.get("category"), row.get("title"), row.get("summary"), false, null, null)).orElseThrow();
        rooms.send(by, day.id(), made.batch().seq(), Integer.parseInt(row.get("room")), false);
    }

    /** @param delegation under which a leader's delegate writes, where the row names one */
    void hear(Actor by, Reception day, int seq, long delegation, CSVRecord row) {
        checkIn.arrive(by, day.id(), seq).orElseThrow();
        var called = calling.call(by, day.id(), Integer.parseInt(row.get("room"))).orElseThrow();
        records.write(by, day, called, delegation, row);
        if (!row.get("unit").isEmpty()) {
            afterwards.promises().handOver(by, called.number(), records.leader(by, day, called), row, Colour.valueOf(row.get("colour")));
        }
    }
}
