package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.access.machine.ClientOrder;
import org.huiyin.access.machine.RegisterClient;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WebhooksPageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final Pattern SECRET = Pattern.compile("<code class=\"token\">([0-9a-f]{64})</code>");

    @Autowired RegisterClient registering;
    @Autowired JdbcClient jdbc;

    @Test
    void theAdministratorRegistersAnAddressLooksAtItsLogAndRemovesIt() throws Exception {
        var client = registering.register(ADMIN, new ClientOrder("推送接口", "试点", "330726-xfj", List.of("read-cases"), List.of(), LocalDate.now(Clock.systemUTC()).plusDays(9))).client().id();
        assertThat(open(ADMIN, "/console")).bodyText().contains("/console/webhooks");
        assertThat(send(ADMIN, "/console/webhooks", Map.of("client", client, "url", "https://10.0.0.1/hook"))).hasStatus(400).bodyText().contains("href=\"#f-url\"", "https://10.0.0.1/hook");
        var answer = send(ADMIN, "/console/webhooks", Map.of("client", client, "url", "http://127.0.0.1:9/hook"));
        assertThat(answer).hasStatusOk().bodyText().contains("已登记 http://127.0.0.1:9/hook", "只在此时显示");
        var secret = SECRET.matcher(answer.getResponse().getContentAsString());
        assertThat(secret.find()).isTrue();
        var id = jdbc.sql("select min(id) from webhook where client = ?").param(client).query(Long.class).single();
        submit.submit(SamplePetitions.lamp(), null);
        var petition = jdbc.sql("select id from petition limit 1").query(Long.class).single();
        jdbc.sql("""
                insert into webhook_delivery (webhook, petition, region, seq, type, at, version, state, attempts, due_at, answered, fault, changed_at)
                values (?, ?, '330726', 1, 'registered', now(), 1, 'FAILED', 12, now() + interval '1 day', 503, 'status', now())""").params(id, petition).update();
        var log = open(ADMIN, "/console/webhooks?of=" + id);
        assertThat(log).hasStatusOk().bodyText().contains("推送记录").doesNotContain(secret.group(1));
        assertThat(log).bodyText().contains("✕ 失败", "503", "重试");
        var delivery = jdbc.sql("select id::text from webhook_delivery where webhook = ?").param(id).query(String.class).single();
        assertThat(send(ADMIN, "/console/webhooks/" + id + "/retry", Map.of("delivery", delivery))).hasStatusOk().bodyText().contains("马上重试", "○ 待推送");
        assertThat(send(ADMIN, "/console/webhooks/" + id + "/secret", Map.of("hours", "900"))).hasStatus(400).bodyText().contains("href=\"#f-hours\"", "推送记录");
        var rotated = send(ADMIN, "/console/webhooks/" + id + "/secret", Map.of("hours", ""));
        assertThat(rotated).hasStatusOk().bodyText().contains("的密钥已更换", "新旧密钥并用至").doesNotContain(secret.group(1));
        assertThat(send(ADMIN, "/console/webhooks", Map.of("client", client, "url", "http://127.0.0.1:9/two", "types", "accepted，nonsense"))).hasStatus(400).bodyText().contains("href=\"#f-types\"", "nonsense");
        assertThat(send(ADMIN, "/console/webhooks", Map.of("client", client, "url", "http://127.0.0.1:9/two", "types", "accepted, delivered", "region", "330726"))).hasStatusOk()
                .bodyText().contains("只推送区划 330726", "只推送 accepted, delivered");
        assertThat(send(ADMIN, "/console/webhooks/" + id + "/remove", Map.of())).hasStatusOk().bodyText().contains("已移除");
        assertThat(open(somebody(Role.UNIT_HEAD), "/console/webhooks")).hasStatus(403);
    }
}
