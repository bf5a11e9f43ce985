package org.huiyin.interop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.huiyin.OnPostgres;
import org.huiyin.Visitor;
import org.huiyin.access.Accounts;
import org.huiyin.access.SampleAccounts;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

class WebhookApiTests extends OnPostgres {

    private static final String HOOKS = "/api/v1/staff/webhooks";

    @LocalServerPort int port;
    @Autowired Accounts accounts;
    @Autowired RegisterClient clients;
    @Autowired JsonMapper json;

    @Test
    void aProgramOfTheAdministratorSubscribesByKindAndRegionAndChangesTheSecret() {
        var admin = SampleAccounts.administrator(accounts);
        var client = clients.register(admin.actor(), new ClientOrder("推送", "test", "330726-xfj", List.of("read-cases"), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(9))).client().id();
        var visitor = new Visitor(port);
        var session = json.readTree(visitor.postJson("/api/v1/session", json.writeValueAsString(Map.of("account", admin.account(), "password", SampleAccounts.PASSWORD))).body());
        var header = session.at("/csrf/header").asString();
        var token = session.at("/csrf/token").asString();
        var order = Map.of("client", client, "url", "http://127.0.0.1:9/api", "types", List.of("accepted"), "region", "330726");
        var made = json.readTree(visitor.postJson(HOOKS, json.writeValueAsString(order), header, token).body());
        var mine = HOOKS + '/' + made.get("id").asString();
        var listed = json.readTree(visitor.get(HOOKS).body()).get("items").valueStream().filter(each -> each.get("id").equals(made.get("id"))).findFirst().orElseThrow();
        assertThat(listed.get("types").get(0).asString()).isEqualTo("accepted");
        assertThat(listed.get("region").asString()).isEqualTo("330726");
        assertThat(listed.get("overlap").isNull()).isTrue();
        var changed = json.readTree(visitor.postJson(mine + "/secret", "{\"hours\": 2}", header, token).body());
        assertThat(changed.get("secret").asString()).hasSize(64).isNotEqualTo(made.get("secret").asString());
        assertThat(visitor.get(HOOKS).body()).contains("\"overlap\":\"20").doesNotContain(changed.get("secret").asString());
        assertThat(visitor.postJson(mine + "/secret", "{\"hours\": -1}", header, token).body()).contains("\"hours\"");
        assertThat(visitor.postJson(HOOKS, json.writeValueAsString(Map.of("client", client, "url", "http://127.0.0.1:9/api", "types", List.of("x"))), header, token).body()).contains("\"types\"");
        assertThat(visitor.delete(mine, header, token).statusCode()).isEqualTo(204);
    }
}
