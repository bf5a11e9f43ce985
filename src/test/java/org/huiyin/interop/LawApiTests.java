package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.OFFICE;

import java.util.List;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LawApiTests extends OnPostgres {

    private static final String TOWN = "330726001209";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired JsonMapper json;

    private Visitor visitor;
    private JsonNode csrf;

    private void signedIn(Role role, String unit) {
        visitor = new Visitor(port);
        var account = SampleAccounts.of(accounts, role, unit).account();
        csrf = json.readTree(visitor.postJson("/api/v1/session", json.writeValueAsString(Map.of("account", account, "password", SampleAccounts.PASSWORD))).body()).get("csrf");
    }

    private java.net.http.HttpResponse<String> put(String body) {
        return visitor.putJson("/api/v1/law", body, csrf.get("header").asString(), csrf.get("token").asString());
    }

    @Test
    void oneAdministratorProposesTheLawAnotherActivatesItAndAnybodyReadsIt() {
        signedIn(Role.ADMIN, OFFICE);
        assertThat(put("{\"region\":\"" + TOWN + "\",\"profile\":\"zhejiang-2016\",\"validFrom\":\"2099-01-01\",\"reason\":\"trial\"}").statusCode()).isEqualTo(202);
        var proposals = json.readTree(visitor.get("/api/v1/staff/law/proposals").body()).get("items");
        var activate = "/api/v1/staff/law/proposals/" + proposals.get(0).get("id").asString() + "/activate";
        assertThat(visitor.postJson(activate, "", csrf.get("header").asString(), csrf.get("token").asString()).statusCode()).as("its own proposal").isEqualTo(400);
        signedIn(Role.ADMIN, "330726-zf");
        assertThat(visitor.postJson(activate, "", csrf.get("header").asString(), csrf.get("token").asString()).statusCode()).isEqualTo(200);
        var told = json.readTree(new Visitor(port).get("/api/v1/law").body());
        assertThat(told.get("inForce").findValuesAsString("region")).contains(TOWN);
        assertThat(told.get("profiles").findValuesAsString("name")).contains("national-2022", "zhejiang-2016");
    }

    @Test
    void twoProfilesAreComparedLineByLine() {
        signedIn(Role.ADMIN, OFFICE);
        var told = json.readTree(visitor.get("/api/v1/staff/law/compare?one=national-2022&other=zhejiang-2016", "Accept-Language", "en").body());
        assertThat(told.get("differences").asLong()).isPositive().isEqualTo(told.get("lines").valueStream().filter(line -> line.get("differs").asBoolean()).count());
        var notice = told.get("lines").valueStream().filter(line -> line.get("key").asString().equals("C2_NOTICE")).findFirst().orElseThrow();
        assertThat(List.of(notice.at("/one/number").asInt(), notice.at("/one/verified").asBoolean(), notice.at("/other/verified").asBoolean())).containsExactly(15, true, false);
        assertThat(notice.at("/one/words").asString()).contains("15").doesNotContain("deadline.");
        assertThat(json.readTree(visitor.get("/api/v1/staff/law/compare?other=national-2022").body()).get("differences").asLong()).isZero();
        assertThat(visitor.get("/api/v1/staff/law/compare?one=none").body()).contains("\"one\"");
        signedIn(Role.TRIAGE, OFFICE);
        assertThat(visitor.get("/api/v1/staff/law/compare").statusCode()).isEqualTo(403);
    }

    @Test
    void aNewHouseIsToldWhatItLacks() {
        signedIn(Role.ADMIN, OFFICE);
        var house = json.readTree(visitor.get("/api/v1/staff/checklist").body());
        assertThat(house.get("items").findValuesAsString("code")).contains("home", "administrators", "calendar", "law", "papers", "message");
        assertThat(house.get("items").valueStream().filter(item -> item.get("state").asString().equals("lacking")).count()).isEqualTo(house.get("lacking").asLong());
        var law = house.get("items").valueStream().filter(item -> item.get("code").asString().equals("law")).findFirst().orElseThrow();
        assertThat(List.of(law.get("state").asString(), law.get("words").asString())).containsExactly("look", "适用的法规");
        assertThat(visitor.get("/api/v1/staff/checklist", "Accept-Language", "en").body()).contains("A second administrator").doesNotContain("petition.readiness");
        signedIn(Role.TRIAGE, OFFICE);
        assertThat(visitor.get("/api/v1/staff/checklist").statusCode()).isEqualTo(403);
    }

    @Test
    void badInputIsRefusedByFieldAndNobodyElseSetsAnything() {
        signedIn(Role.ADMIN, OFFICE);
        var refused = put("{\"region\":\"1\",\"profile\":\"none\",\"validFrom\":\"1990-01-01\"}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"region\"", "\"profile\"", "\"validFrom\"", "\"reason\"");
        assertThat(put("{\"validFrom\":\"soon\"}").statusCode()).isEqualTo(400);
        assertThat(put("[").statusCode()).isEqualTo(400);
        signedIn(Role.TRIAGE, OFFICE);
        assertThat(put("[").statusCode()).isEqualTo(403);
        assertThat(new Visitor(port).putJson("/api/v1/law", "{}").statusCode()).isEqualTo(401);
    }
}
