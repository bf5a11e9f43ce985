package org.huiyin.procedure;

import static org.huiyin.petition.SamplePetitions.lampFields;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The county as its people meet it over the interface. */
abstract class CountyOutside extends County {

    private static final Map<Seat, Journey.SignedIn> SIGNED_IN = new HashMap<>();

    @LocalServerPort int port;

    Journey.Outside outside() {
        return new Journey.Outside(port, time::today, this::days, SIGNED_IN);
    }

    Journey lamp() {
        return Journey.begun(outside(), lampFields());
    }

    Journey accusing(String organisation) {
        var fields = lampFields();
        fields.put("class", "accusation");
        fields.put("accused", List.of(Map.of("name", "某甲", "organisation", organisation)));
        return Journey.begun(outside(), fields);
    }

    /** A claim that lies with the housing bureau. */
    Journey forwarded() {
        return lamp().as(Seat.TRIAGE).act("classify").act("forward");
    }

    /** Heard, on the first day. */
    Journey heard() {
        return forwarded().as(Seat.HANDLER).act("accept").act("record-interview");
    }

    /** Explained and delivered, on the first day. */
    Journey delivered() {
        return heard().as(Seat.HEAD).act("issue-opinion").as(Seat.HANDLER).act("deliver");
    }
}
