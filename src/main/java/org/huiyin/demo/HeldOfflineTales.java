package org.huiyin.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.huiyin.actor.Actor;
import org.huiyin.document.Documents;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.BatchOrder;
import org.huiyin.reception.hall.TalkOrder;
import org.huiyin.reception.offline.HallEntryOrder;
import org.huiyin.reception.offline.TakeEntry;
import org.huiyin.reception.recording.KeepRecordings;
import org.huiyin.reception.recording.RecordingOrder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was written down without network on a reception day of the demo world: somebody who walked in, and a second record of a conversation that waits for a decision; and a recording. */
@Component
@Profile("demo")
record HeldOfflineTales(TakeEntry taking, KeepRecordings recordings, Documents documents) {

    private static final byte[] SOUND = "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000 demo".getBytes(StandardCharsets.ISO_8859_1);

    void tell(Actor by, Reception day, Instant at) {
        DemoFile.rows("held-offline.csv").forEach(row -> tell(by, day, at, row));
        var file = documents.store(new ByteArrayInputStream(SOUND), "recording.mp3");
        recordings.add(by, day.id(), 1, new RecordingOrder(file.id(), DemoFile.rows("held-day.csv").getFirst().get("name"), "written", at)).orElseThrow();
    }

    private void tell(Actor by, Reception day, Instant at, CSVRecord row) {
        var came = UUID.randomUUID().toString();
        var walksIn = !row.get("name").isEmpty();
        if (walksIn) {
            var visitor = new BatchOrder(row.get("name"), row.get("phone"), null, 1, List.of(), null, null, row.get("title"), null, false, null, null);
            taking.take(by, day.id(), new HallEntryOrder(came, "arrival", at, null, null, row.get("paper"), null, visitor, null)).orElseThrow();
        }
        var said = new TalkOrder(row.get("result"), row.get("summary"), row.get("answer"), null, HeldTalks.SIGNED, null, null);
        taking.take(by, day.id(), new HallEntryOrder(UUID.randomUUID().toString(), "talk", at, row.get("number"), walksIn ? came : null, null, Integer.valueOf(row.get("room")), null, said)).orElseThrow();
    }
}
