package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.access.machine.KnowMachine;
import org.huiyin.access.machine.WrongToken;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientsPageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final Pattern TOKEN = Pattern.compile("hy_([0-9a-f]{12})_[0-9a-f]{64}");

    @Autowired KnowMachine machines;

    @Test
    void theAdministratorRegistersAProgramAndRevokesIt() throws Exception {
        assertThat(open(ADMIN, "/console")).bodyText().contains("/console/clients");
        var expires = LocalDate.now(Clock.systemUTC()).plusDays(90).toString();
        var answer = send(ADMIN, "/console/clients", Map.of("name", "信箱接口", "purpose", "试点", "organisation", "浦江县住房和城乡建设局", "scopes", "read-cases", "expires", expires, "networks", "127.0.0.0/8"));
        assertThat(answer).hasStatusOk().bodyText().contains("信箱接口 已登记", "只在此时显示");
        var token = TOKEN.matcher(answer.getResponse().getContentAsString());
        assertThat(token.find()).isTrue();
        assertThat(machines.by(token.group(), "127.0.0.1").actor().unit()).isEqualTo("330726-zjj");
        assertThat(open(ADMIN, "/console/clients")).bodyText().contains("信箱接口", "● 有效", "来自 127.0.0.0/8").doesNotContain(token.group());
        assertThat(send(ADMIN, "/console/clients/" + token.group(1) + "/revoke", Map.of())).hasStatusOk().bodyText().contains("令牌立即失效", "– 已吊销");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> machines.by(token.group(), "203.0.113.90")).isInstanceOf(WrongToken.class);
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTickedStays() throws Exception {
        assertThat(send(ADMIN, "/console/clients", Map.of("name", "信箱接口", "scopes", "submit", "expires", "soon"))).hasStatus(400).bodyText().contains("href=\"#f-expires\"");
        assertThat(send(ADMIN, "/console/clients", Map.of("name", "信箱接口", "scopes", "submit"))).hasStatus(400).bodyText()
                .contains("href=\"#f-expires\"", "href=\"#f-organisation\"", "href=\"#f-purpose\"", "value=\"submit\" checked");
        assertThat(open(somebody(Role.UNIT_HEAD), "/console/clients")).hasStatus(403);
    }
}
