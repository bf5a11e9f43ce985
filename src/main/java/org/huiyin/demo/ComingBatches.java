package org.huiyin.demo;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.RegisterBatch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.Way;
import org.huiyin.reception.hall.KeepRooms;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who has registered for the coming reception day of the demo world, by themselves or with somebody's help. */
@Component
@Profile("demo")
record ComingBatches(RegisterBatch registering, KeepBatches keeping, KeepRooms rooms, DemoAccounts accounts, TaleNumbers numbers) {

    private static final String CLIENT = "127.0.0.1";
    private static final int FIRST = 1;

    void register(Actor head, Reception day, CSVRecord row) {
        var batch = made(day, row).batch();
        if (!row.get("tale").isEmpty()) {
            keeping.link(head, day.id(), batch.seq(), new KeepBatches.Order(batch.version(), numbers.of(Integer.parseInt(row.get("tale"))), null)).orElseThrow();
        }
        if (!row.get("chosen").isEmpty()) {
            rooms.send(head, day.id(), batch.seq(), FIRST, true);
        }
    }

    private Registered made(Reception day, CSVRecord row) {
        var order = new BatchOrder(row.get("name"), row.get("phone"), null, Integer.valueOf(row.get("persons")), List.of(row.get("representatives").replace(" | ", "\n")), row.get("place"),
                row.get("category"), row.get("title"), row.get("matter"), false, null, null);
        var way = Way.valueOf(row.get("way"));
        return (way == Way.WEB ? registering.register(CLIENT, day.id(), order) : registering.takeDown(accounts.actor(row.get("by")), day.id(), way, order)).orElseThrow();
    }
}
