package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class RetentionPageModuleTests extends SampleDesk {

    private static final String PAGE = "/console/retention";
    @Autowired private JdbcClient jdbc;
    private String number;
    /** The list from this one on; before it stand matters of other tests. */
    private String list;

    @BeforeEach
    void oneIsPastItsTime() {
        number = submit.submit(lamp(), null).receipt().number();
        acts.act(Actor.petitioner(number), number, null, Action.WITHDRAW, facts(Map.of("reason", "已解决")));
        list = PAGE + "?after=" + jdbc.sql("select (extract(epoch from received_at) * 1000000)::bigint - 1 from petition where number = ?").param(number).query(Long.class).single() + "_0";
        time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), Instant.parse("2037-01-01T01:00:00Z")));
    }

    @Test
    void oneProposesAndTheLeaderConsents() throws Exception {
        assertThat(open(TRIAGE, list)).hasStatusOk().bodyText().contains("到期案卷", number, "提请销毁");
        assertThat(post(TRIAGE, PAGE + "/" + number, Map.of("do", "propose", "reason", "", "after", list.substring(list.indexOf('=') + 1)))).hasStatus(400).bodyText().contains("f-reason");
        assertThat(post(TRIAGE, PAGE + "/" + number, Map.of("do", "consent"))).hasStatus(403);
        assertThat(post(LEADER, PAGE + "/" + number, Map.of("do", "consent"))).hasStatus(409);
        assertThat(post(TRIAGE, PAGE + "/" + number, Map.of("do", "propose", "reason", "保管期满，已鉴定"))).hasStatus(302);
        assertThat(open(TRIAGE, list)).hasStatusOk().bodyText().contains("保管期满，已鉴定", "须由另一人同意").doesNotContain("永久销毁");
        assertThat(open(LEADER, list)).hasStatusOk().bodyText().contains("查看将销毁的内容", "不予销毁").doesNotContain("永久销毁</button>");
        assertThat(open(TRIAGE, PAGE + "/" + number)).hasStatus(403);
        assertThat(open(LEADER, PAGE + "/" + number)).hasStatusOk().bodyText().contains("同意，永久销毁", "保管期满，已鉴定", "信访人（姓名、电话、地址）");
        assertThat(post(LEADER, PAGE + "/" + number, Map.of("do", "consent"))).hasStatus(400).bodyText().contains("f-confirm", "请输入信访事项编号" + number);
        assertThat(post(LEADER, PAGE + "/" + number, Map.of("do", "consent", "confirm", number))).hasStatus(302);
        assertThat(open(LEADER, list)).hasStatusOk().bodyText().doesNotContain(number);
        assertThat(open(TRIAGE, "/console/petitions/" + number)).hasStatus(404);
        assertThat(open(CLERK, PAGE)).hasStatus(403);
    }

    @Test
    void eitherOfThemTakesAProposalBack() throws Exception {
        post(TRIAGE, PAGE + "/" + number, Map.of("reason", "保管期满"));
        assertThat(post(LEADER, PAGE + "/" + number, Map.of("do", "withdraw"))).hasStatus(302);
        assertThat(post(LEADER, PAGE + "/" + number, Map.of("do", "withdraw"))).hasStatus(409);
    }
}
