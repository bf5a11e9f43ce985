package org.huiyin.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** A door and its room that were cut off for an hour: whoever came got a slip of paper and was heard; the device hands all of it in afterwards, in any order, and more than once, for answers are lost. */
record DoorWithoutNetwork(HallClerk clerk, String entries, int room) {

    private static final Instant ONE_O_CLOCK = Instant.parse("2026-01-16T05:00:00Z");

    /** @param many who came in that hour */
    void cutOffForAnHour(int many) throws Exception {
        var written = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < many; i++) {
            var came = ONE_O_CLOCK.plus(Duration.ofMinutes(60L * i / many));
            var arrival = entry("arrival", came, "K" + i);
            arrival.put("visitor", Map.of("name", "断" + i, "title", "事项", "persons", 1));
            var talk = entry("talk", came.plusSeconds(200), "K" + i);
            talk.put("room", room);
            talk.put("talk", Map.of("result", "explained", "summary", "路坏了半年", "answer", "一周内修好", "signature", "10,20 40,60;70,20 90,60"));
            written.addAll(List.of(arrival, talk));
        }
        for (int time = 0; time < 3; time++) {
            Collections.shuffle(written, new Random(time));
            for (var each : written) {
                var taken = clerk.post(entries, each);
                assertThat(taken.done()).as("%d %s", taken.status(), taken.body()).isTrue();
            }
        }
        assertThat(clerk.get(entries).body().at("/items").size()).as("left to decide").isZero();
    }

    private static Map<String, Object> entry(String kind, Instant at, String paper) {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "kind", kind, "writtenAt", at.toString(), "paper", paper));
    }
}
