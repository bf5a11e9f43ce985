package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.duty.SampleDuties;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaders' side: the own ledger, who takes over, who writes in a leader's name, a month announced at once. */
class LeaderPagesModuleTests extends SampleDesk {

    private static final Actor READER = new Actor("pages-leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor SECRETARY = new Actor("pages-secretary", "330726-zf", "330726", Set.of(Role.CLERK));
    private static final Pattern ONE = Pattern.compile("/console/duty/leaders/(\\d+)");
    private static final Pattern LETTERS = Pattern.compile("/console/delegations/\\d+/letters");

    @Autowired JdbcClient jdbc;
    @Autowired Accounts accounts;
    private String leader = "";

    @BeforeEach
    void aLeader() throws Exception {
        SampleDuties.clear(jdbc);
        for (var actor : Set.of(READER, SECRETARY)) {
            if (accounts.find(actor.account()).isEmpty()) {
                accounts.create(new Account(actor.account(), actor.account(), actor.unit(), actor.region(), actor.roles()), "opens nothing here");
            }
        }
        post(TRIAGE, "/console/duty/leaders", Map.of("post", "副县长", "name", "接访甲", "since", "2026-01-01", "year", "2026"));
        leader = found(ONE, TRIAGE, "/console/duty?year=2026");
    }

    @AfterEach
    void nobodyServes() {
        SampleDuties.clear(jdbc);
    }

    private String found(Pattern link, Actor who, String page) throws Exception {
        var found = link.matcher(open(who, page).getResponse().getContentAsString());
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private String id() {
        return leader.substring(leader.lastIndexOf('/') + 1);
    }

    @Test
    void aLeaderReadsTheOwnLedgerOnOnePage() throws Exception {
        assertThat(open(CLERK, "/console/my-promises")).hasStatus(403);
        assertThat(open(READER, "/console/my-promises")).hasStatusOk().bodyText().contains("尚未把您的账号对应");
        assertThat(post(TRIAGE, leader + "/account", Map.of("account", "clerk"))).hasStatus(400).bodyText().contains("href=\"#f-account\"");
        assertThat(post(TRIAGE, leader + "/account", Map.of("account", READER.account()))).hasRedirectedUrl(leader);
        var day = SampleFollowUps.day(jdbc, time.today());
        var number = SampleFollowUps.batch(jdbc, day, 41, "received");
        post(CLERK, "/console/follow-ups", Map.of("batch", number, "promised", "修好<桥>", "leader", SampleFollowUps.LEADER, "unit", SampleFollowUps.UNIT, "colour", "green"));
        assertThat(open(READER, "/console/my-promises")).hasStatusOk().bodyText().contains("副县长 接访甲", "修好&lt;桥&gt;", number, "我的承诺");
        assertThat(open(READER, "/console/my-promises?which=late")).hasStatusOk().bodyText().doesNotContain(number);
        assertThat(open(READER, "/console/my-promises?after=x")).hasStatus(400);
        assertThat(open(TRIAGE, "/console/follow-ups/passings")).hasStatusOk().bodyText().contains("接收人的账号");
        var passed = post(TRIAGE, "/console/follow-ups/passings", Map.of("from", "副县长 接访甲", "to", "副县长 接任者", "account", "nobody"));
        assertThat(passed).hasStatus(400).bodyText().contains("href=\"#f-account\"");
    }

    @Test
    void aDelegateIsNamedWritesTheInstructionAndIsEnded() throws Exception {
        post(TRIAGE, leader + "/account", Map.of("account", READER.account()));
        assertThat(open(TRIAGE, "/console/delegates")).hasStatus(403);
        assertThat(open(LEADER, leader.replaceAll("/\\d+$", "").replace("/leaders", ""))).hasStatusOk();
        assertThat(post(LEADER, "/console/delegates", Map.of("leader", id(), "account", "nobody", "until", "2020-01-01"))).hasStatus(400).bodyText().contains("href=\"#f-account\"", "href=\"#f-until\"");
        assertThat(open(SECRETARY, "/console/delegations")).hasStatusOk().bodyText().contains("还没有领导指定您代录");
        assertThat(post(READER, "/console/delegates", Map.of("leader", id(), "account", SECRETARY.account()))).hasRedirectedUrl("/console/delegates");
        assertThat(open(LEADER, "/console/delegates?leader=" + id())).hasStatusOk().bodyText().contains(SECRETARY.account(), "终止");
        assertThat(open(SECRETARY, "/console/reception-days")).hasStatusOk().bodyText().contains("我代录的领导");
        assertThat(open(CLERK, "/console/reception-days")).hasStatusOk().bodyText().doesNotContain("我代录的领导");
        post(LEADER, "/console/leader-letters", Map.of("leader", READER.account(), "title", "路灯<坏>", "text", "镇口的路灯坏了"));
        var letters = found(LETTERS, SECRETARY, "/console/delegations");
        var one = found(Pattern.compile(letters + "/\\d+"), SECRETARY, letters);
        assertThat(open(SECRETARY, one)).hasStatusOk().bodyText().contains("路灯&lt;坏&gt;", "代录");
        assertThat(open(CLERK, one)).hasStatus(404);
        var fields = new HashMap<>(hidden(open(SECRETARY, one)));
        assertThat(post(SECRETARY, one + "/instruction", fields)).hasStatus(400).bodyText().contains("href=\"#f-promised\"", "href=\"#f-colour\"");
        fields.putAll(Map.of("promised", "请修好", "unit", SampleFollowUps.UNIT, "colour", "yellow"));
        assertThat(post(SECRETARY, one + "/instruction", fields)).hasRedirectedUrl("/console/delegations?done=instructed");
        var promise = found(Pattern.compile("/console/follow-ups/\\d+(?=\">L\\d)"), READER, "/console/my-promises");
        assertThat(open(READER, promise)).hasStatusOk().bodyText().contains("副县长 接访甲（由pages-secretary代录）");
        var end = found(Pattern.compile("/console/delegates/\\d+/end"), LEADER, "/console/delegates");
        assertThat(post(LEADER, end, Map.of())).hasRedirectedUrl("/console/delegates");
        assertThat(open(SECRETARY, letters)).hasStatus(404);
    }

    @Test
    void aMonthIsAnnouncedFromTheDutyPageAndTheLevelsAreSummed() throws Exception {
        post(TRIAGE, "/console/duty/rule", Map.of("every", "month", "daily", "true"));
        post(TRIAGE, "/console/duty", Map.of("year", "2026"));
        assertThat(open(HANDLER, "/console/duty/months")).hasStatus(403);
        assertThat(open(TRIAGE, "/console/duty/months")).hasStatusOk().bodyText().contains("2026-01", "2026-03");
        assertThat(post(TRIAGE, "/console/duty/months", Map.of("month", "2026-03", "begins", "九点", "except", "昨天"))).hasStatus(400).bodyText().contains("href=\"#f-begins\"", "href=\"#f-except\"");
        assertThat(post(TRIAGE, "/console/duty/months", Map.of("month", "2026-01", "begins", "9:00", "ends", "11:30", "registerHow", "窗口"))).hasStatus(400).bodyText().contains("href=\"#f-2026-01-06\"", "id=\"f-2026-01-06\"");
        assertThat(open(TRIAGE, "/console/duty-below")).hasStatusOk();
        assertThat(open(new Actor("pages-city", "330700-xfj", "330700", Set.of(Role.SUPERVISOR)), "/console/duty-below?year=2026")).hasStatusOk().bodyText().contains("分级汇总", "县级");
        assertThat(post(TRIAGE, "/console/duty/rule", Map.of("every", "any-time"))).hasRedirectedUrl("/console/duty");
        assertThat(open(TRIAGE, "/console/duty?year=2026")).hasStatusOk().bodyText().contains("随时接访");
    }

    @Test
    void aClerkFindsTheDaysBehind() throws Exception {
        SampleFollowUps.day(jdbc, time.today().minusDays(1));
        assertThat(open(CLERK, "/console/reception-days")).hasStatusOk().bodyText().contains("最近三十天", "2026年1月4日");
    }
}
