package org.huiyin.interop.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.StaffCaller.body;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.huiyin.OnPostgres;
import org.huiyin.StaffCaller;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.duty.SampleDuties;
import org.huiyin.runtime.LegalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Where leaders go and who stands in for them, over HTTP. */
class DutyApiTests extends OnPostgres {

    private static final String VILLAGE = "330726102226";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired SubmitPetition submit;
    @Autowired LegalTime time;
    @Autowired JdbcClient jdbc;
    private StaffCaller triage;

    @BeforeEach
    void signIn() {
        SampleDuties.clear(jdbc);
        triage = StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.TRIAGE, OFFICE));
    }

    @AfterEach
    void nothingIsPlanned() {
        SampleDuties.clear(jdbc);
    }

    private long leader(String name) {
        return body(triage.once(UUID.randomUUID().toString(), "duty/leaders", Map.of("post", "副县长", "name", name))).get("id").asLong();
    }

    private JsonNode firstDuty(long leader) {
        return body(triage.get("duty?year=" + next())).get("duties").valueStream().filter(duty -> duty.get("leader").asLong() == leader).findFirst().orElseThrow();
    }

    private int next() {
        return time.today().getYear() + 1;
    }

    @Test
    void placesAreProposedAndADayGetsOne() {
        for (int i = 0; i < 3; i++) {
            var fields = lampFields();
            fields.put("region", VILLAGE);
            fields.put("title", "不应出现的标题");
            fields.put("petitioner", Map.of("name", "某某", "phone", "1391700000" + i));
            submit.submit(facts(fields).as(Submission.class), null);
        }
        var answer = triage.get("duty/places");
        assertThat(answer.body()).doesNotContain("不应出现的标题", "weight");
        var place = body(answer).get("items").valueStream().filter(each -> each.at("/why/region").asString().equals(VILLAGE)).findFirst().orElseThrow();
        assertThat(place.at("/why/open").asInt()).isEqualTo(3);
        assertThat(place.get("name").asString()).endsWith("豪墅村村民委员会");
        assertThat(place.path("visited").asString("")).isEmpty();
        var leader = leader("值班丙");
        triage.once(UUID.randomUUID().toString(), "duty", Map.of("year", next()));
        var duty = firstDuty(leader);
        var address = "duty/days/" + duty.get("id").asLong() + "/place";
        var order = new HashMap<String, Object>(Map.of("region", VILLAGE, "words", "文化礼堂"));
        assertThat(triage.put(address, order)).matches(said -> said.statusCode() == 400).extracting(said -> said.body()).asString().contains("\"version\"");
        order.put("version", duty.get("version").asInt());
        var placed = triage.put(address, order);
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
        assertThat(firstDuty(leader).at("/place/region").asString()).isEqualTo(VILLAGE);
        assertThat(triage.put(address, order).body()).as("stale by now").contains("\"version\"");
        assertThat(triage.put("duty/days/999999999999/place", order).statusCode()).isEqualTo(404);
        assertThat(StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.TRIAGE, "330803-xfj")).put(address, order).statusCode()).isEqualTo(404);
        assertThat(StaffCaller.signedIn(port, SampleAccounts.of(accounts, Role.HANDLER, BUREAU)).get("duty/places").statusCode()).isEqualTo(403);
    }

    @Test
    void aVacantDayGoesToTheSubstituteOnce() {
        var leader = leader("值班丁");
        var other = leader("值班戊");
        triage.once(UUID.randomUUID().toString(), "duty", Map.of("year", next()));
        var duty = firstDuty(leader);
        var address = "duty/days/" + duty.get("id").asLong() + "/substitute";
        var order = Map.<String, Object>of("version", duty.get("version").asInt(), "why", "会议");
        assertThat(triage.once(UUID.randomUUID().toString(), address, order).body()).contains("\"substitute\"");
        assertThat(triage.put("duty/leaders/" + leader + "/substitute", Map.of("substitute", leader)).statusCode()).isEqualTo(400);
        assertThat(body(triage.put("duty/leaders/" + leader + "/substitute", Map.of("substitute", other))).get("substitute").asLong()).isEqualTo(other);
        triage.once(UUID.randomUUID().toString(), "duty/leaders/" + leader + "/absences", Map.of("from", duty.get("day").asString(), "why", "会议"));
        var key = UUID.randomUUID().toString();
        var given = triage.once(key, address, order);
        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(body(given).get("leader").asLong()).isEqualTo(other);
        assertThat(StaffCaller.replayed(triage.once(key, address, order))).isTrue();
    }
}
