package org.huiyin.interop.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.reception.train.Seat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The direct train over HTTP: a call, a team, presses and a receipt. */
class TrainApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    @Test
    void aCallIsTakenSentPressedAndPrinted() {
        jdbc.sql("update train_trip set state = 'called-off' where office = ? and state in ('dispatched', 'en-route', 'on-site')").param(OFFICE).update();
        var triage = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.TRIAGE, OFFICE));
        var mark = Long.toString(System.nanoTime(), 36);
        var car = body(once(triage, "cars", Map.of("name", "接口车" + mark, "home", "330726107", "equipment", List.of("printer")))).get("id").asLong();
        var team = new ArrayList<Map<String, Object>>();
        for (var seat : Seat.values()) {
            var person = body(once(triage, "people", Map.of("name", "接口" + seat.ordinal() + mark, "standsFor", "接口单位", "seats", List.of(seat.code())))).get("id").asLong();
            team.add(Map.of("seat", seat.code(), "person", person));
        }
        assertThat(once(triage, "trips", Map.of("way", "hotline", "spot", "桥头", "title", "堆土", "accusaton", true)).statusCode()).as("a misspelt field protects nobody").isEqualTo(400);
        var taken = body(once(triage, "trips", Map.of("way", "hotline", "spot", "桥头", "title", "堆土")));
        var number = taken.get("trip").get("number").asString();
        var missing = once(triage, "trips/" + number + "/team", Map.of("car", car, "team", List.of(), "version", 1));
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("duty-leader", "volunteer", "liaison");
        assertThat(body(once(triage, "trips/" + number + "/team", Map.of("car", car, "team", team, "version", 1))).get("course").get("state").asString()).isEqualTo("dispatched");
        var press = Map.<String, Object>of("key", "api-" + mark, "what", "receipt", "record", "看过", "promised", "清土", "responsible", "所长 试国", "unit", BUREAU, "colour", "green", "unsigned", "按手印");
        for (int i = 0; i < 2; i++) {
            assertThat(body(once(triage, "rides/" + number + "/presses", press)).get("course").get("state").asString()).isEqualTo("receipt");
        }
        assertThat(body(triage.get("train/trips/" + number)).get("presses")).hasSize(1);
        assertThat(body(once(triage, "rides/" + number + "/receipt", Map.of())).get("code").asString()).isNotEmpty();
        assertThat(body(triage.get("train/board")).get("cars").toString()).contains("接口车" + mark);
        assertThat(triage.get("train/board?from=soon").statusCode()).isEqualTo(400);
    }

    private static java.net.http.HttpResponse<String> once(StaffCaller who, String path, Map<String, Object> sent) {
        return who.once(UUID.randomUUID().toString(), "train/" + path, sent);
    }
}
