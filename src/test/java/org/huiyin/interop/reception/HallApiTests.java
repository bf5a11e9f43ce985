package org.huiyin.interop.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.reception.followup.SampleFollowUps;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rooms, who goes where, the figures and a rating on paper, over HTTP. */
class HallApiTests extends OnPostgres {

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private StaffCaller triage;
    private long day;

    @BeforeEach
    void signIn() {
        triage = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.TRIAGE, OFFICE));
        day = SampleFollowUps.day(jdbc, time.today());
    }

    private String at(String what) {
        return "receptions/" + day + what;
    }

    @Test
    void aRoomSaysWhatItTakesAndAFullOneIsToldWithTheWayOn() {
        var made = triage.put(at("/rooms"), Map.of("number", 1, "topic", "交通", "capacity", 1, "categories", List.of("10")));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
        assertThat(body(made).get("capacity").asInt()).isEqualTo(1);
        assertThat(body(made).at("/categories/0").asString()).isEqualTo("10");
        assertThat(triage.put(at("/rooms"), Map.of("number", 2, "topic", "其他")).statusCode()).isEqualTo(200);
        assertThat(triage.put(at("/rooms"), Map.of("number", 2, "topic", "其他")).body()).contains("\"number\"", "2号接访室已经设置");
        for (int seq = 1; seq <= 2; seq++) {
            SampleFollowUps.batch(jdbc, day, seq, "registered");
        }
        assertThat(triage.once(UUID.randomUUID().toString(), at("/batches/1/room"), Map.of("room", 1)).statusCode()).isEqualTo(200);
        var full = triage.once(UUID.randomUUID().toString(), at("/batches/2/room"), Map.of("room", 1));
        assertThat(full.statusCode()).isEqualTo(400);
        assertThat(full.body()).contains("\"room\"", "2号接访室还有空位");
        assertThat(body(triage.get(at("/figures"))).at("/rooms").valueStream().map(line -> line.get("topic").asString()).toList()).contains("交通", "其他");
    }

    @Test
    void whatWasTickedOnPaperIsEnteredOnceAndWhoDidNotSignIsCalledBack() {
        SampleFollowUps.batch(jdbc, day, 1, "received");
        jdbc.sql("insert into talk (batch, reception, region, room, result, leaders, recorder, recorded_at) select id, reception, region, 1, 'solved', '{某人}', 'x', now() from batch where reception = ?").param(day).update();
        jdbc.sql("update batch set result = 'solved' where reception = ?").param(day).update();
        var address = at("/batches/1/talk/rating");
        assertThat(triage.once(UUID.randomUUID().toString(), address, Map.of()).body()).contains("\"value\"");
        var key = UUID.randomUUID().toString();
        var rated = triage.once(key, address, Map.of("value", "satisfied"));
        assertThat(rated.statusCode()).as(rated.body()).isEqualTo(200);
        assertThat(body(rated).get("ratedBy").asString()).isNotEmpty();
        assertThat(StaffCaller.replayed(triage.once(key, address, Map.of("value", "satisfied")))).isTrue();
        assertThat(triage.once(UUID.randomUUID().toString(), address, Map.of("value", "basically")).statusCode()).isEqualTo(400);
        assertThat(triage.once(UUID.randomUUID().toString(), at("/batches/1/talk/call-backs"), Map.of("outcome", "well", "note", "")).body()).contains("\"outcome\"", "\"note\"");
        var called = triage.once(UUID.randomUUID().toString(), at("/batches/1/talk/call-backs"), Map.of("outcome", "confirmed", "note", "属实"));
        assertThat(called.statusCode()).as(called.body()).isEqualTo(200);
        assertThat(body(called).get("verification").asString()).isEqualTo("confirmed");
        var all = body(triage.get(at("/figures"))).get("all");
        assertThat(all.at("/ratings/satisfied").asInt()).isEqualTo(1);
        assertThat(all.get("received").asInt()).isEqualTo(1);
        assertThat(all.get("batches").asInt()).isEqualTo(1);
    }
}
