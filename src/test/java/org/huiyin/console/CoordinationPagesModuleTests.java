package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Mediations, their roster and joint conferences on their pages. */
class CoordinationPagesModuleTests extends SampleDesk {

    private static final String CHAIR_ACCOUNT = "pages-chair";
    private static final Actor CHAIR = new Actor(CHAIR_ACCOUNT, OFFICE, "330726", Set.of(Role.LEADER));

    @Autowired Accounts accounts;

    private String text(Actor who, String page) throws Exception {
        return open(who, page).getResponse().getContentAsString();
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult send(Actor who, String to, String page, Map<String, String> typed) throws Exception {
        var fields = new HashMap<>(typed);
        fields.put("version", found(text(who, page), "name=\"version\" value=\"(\\d+)\""));
        return post(who, to, fields);
    }

    @Test
    void aClerkKeepsTheRosterAndAMediation() throws Exception {
        assertThat(open(HANDLER, "/console/mediators")).hasStatus(403);
        assertThat(post(CLERK, "/console/mediators/studios", Map.of("name", " ", "since", "昨天"))).hasStatus(400).bodyText().contains("href=\"#f-name\"", "href=\"#f-since\"", "href=\"#f-place\"");
        assertThat(post(CLERK, "/console/mediators/studios", Map.of("name", "页面<调解室>", "place", "浦江县", "address", "人民路", "since", "2026-01-01", "field-03", "true"))).hasStatus(302);
        var roster = text(CLERK, "/console/mediators");
        assertThat(roster).contains("页面&lt;调解室&gt;", "浦江县");
        var studio = found(roster, "/console/mediators/studios/(\\d+)\">页面");
        assertThat(open(CLERK, "/console/mediators/studios/" + studio)).hasStatusOk().bodyText().contains("330726");
        assertThat(post(CLERK, "/console/mediators", Map.of("studio", studio, "name", "页面调解员", "kind", "lawyer", "since", "2026-01-01", "shown", "true"))).hasStatus(302);
        var mediator = found(text(CLERK, "/console/mediators"), "/console/mediators/(\\d+)\">页面调解员");
        assertThat(send(CLERK, "/console/mediators/" + mediator, "/console/mediators/" + mediator, Map.of("studio", studio, "name", "页面调解员", "kind", "expert", "since", "2026-01-01", "shown", "true"))).hasStatus(302);
        assertThat(open(CLERK, "/mediators?region=" + "330726")).hasStatusOk().bodyText().contains("页面调解员", "行业专家");
        assertThat(open(CLERK, "/mediators?region=nowhere")).hasStatus(400);

        assertThat(open(CLERK, "/console/mediations/new")).hasStatusOk();
        assertThat(post(CLERK, "/console/mediations", Map.of("title", "滴水"))).hasStatus(400).bodyText().contains("href=\"#f-firstName\"", "href=\"#f-secondName\"");
        var slip = post(CLERK, "/console/mediations", Map.of("title", "滴水<页面>", "firstName", "甲", "firstPhone", "13900000021", "secondName", "乙", "place", "浦江县")).getResponse().getContentAsString();
        var id = found(slip, "/console/mediations/(\\d+)");
        var one = "/console/mediations/" + id;
        assertThat(open(CLERK, one)).hasStatusOk().bodyText().contains("滴水&lt;页面&gt;", "139****21", "页面调解员");
        assertThat(open(SISTER, one)).hasStatus(403);
        assertThat(send(CLERK, one + "/mediator", one, Map.of("mediator", mediator, "ties", "relative"))).hasStatus(400).bodyText().contains("请另选他人");
        assertThat(send(CLERK, one + "/mediator", one, Map.of("mediator", mediator, "ties", "none"))).hasStatus(302);
        for (var side : List.of("first", "second")) {
            assertThat(send(CLERK, one + "/words", one, Map.of("what", "consent", "side", side))).hasStatus(302);
            assertThat(send(CLERK, one + "/words", one, Map.of("what", "take", "side", side, "mediator", mediator))).hasStatus(302);
        }
        assertThat(send(CLERK, one + "/sessions", one, Map.of("day", "x", "begins", "9:00", "place", "二楼"))).hasStatus(400);
        assertThat(send(CLERK, one + "/sessions", one, Map.of("day", time.today().toString(), "begins", "9:00", "place", "二楼"))).hasStatus(302);
        var session = found(text(CLERK, one), one + "/sessions/(\\d+)");
        assertThat(send(CLERK, one + "/sessions/" + session, one, Map.of("came-first", "true", "came-mediator", "true", "note", "谈了一次"))).hasStatus(302);
        assertThat(open(CLERK, one + "/text")).hasStatusOk();
        assertThat(send(CLERK, one + "/text", one + "/text", Map.of("points[0].owes", "first", "points[0].amount", "3000元", "points[0].due", "x"))).hasStatus(400).bodyText().contains("f-points-0-what", "f-points-0-due");
        assertThat(send(CLERK, one + "/text", one + "/text", Map.of("points[0].owes", "first", "points[0].what", "改装", "points[0].due", time.today().plusDays(5).toString()))).hasStatus(302);
        var hash = found(text(CLERK, one + "/text"), "name=\"sha256\" value=\"(\\w{64})\"");
        assertThat(post(CLERK, one + "/signatures", Map.of("side", "first", "sha256", hash))).hasStatus(400).bodyText().contains("请在签名框内签名");
        for (var side : List.of("first", "second")) {
            assertThat(post(CLERK, one + "/signatures", Map.of("side", side, "sha256", hash, "signature", "10,10 60,60"))).hasStatus(302);
        }
        assertThat(open(CLERK, one + "/agreement.pdf")).hasStatusOk();
        assertThat(open(CLERK, one)).bodyText().contains("已达成协议", "司法确认", "待履行");
        assertThat(send(CLERK, one + "/points/1", one, Map.of("done", "true", "words", "看过"))).hasStatus(302);
        assertThat(open(CLERK, one)).bodyText().contains("协议已履行");
        assertThat(post(CLERK, one + "/contact", Map.of("side", "first", "reason", "核对"))).hasStatusOk().bodyText().contains("13900000021");
        assertThat(open(CLERK, "/console/mediations?which=ended")).hasStatusOk().bodyText().contains("M" + id);
    }

    @Test
    void aConferenceIsPlannedHeldApprovedAndFollowed() throws Exception {
        if (accounts.find(CHAIR_ACCOUNT).isEmpty()) {
            accounts.create(new Account(CHAIR_ACCOUNT, "页面主持", OFFICE, "330726", Set.of(Role.LEADER)), "opens nothing here");
        }
        assertThat(open(HANDLER, "/console/conferences/new")).hasStatus(403);
        assertThat(open(TRIAGE, "/console/conferences/new")).hasStatusOk().bodyText().contains("页面主持");
        assertThat(post(TRIAGE, "/console/conferences", Map.of("day", "x"))).hasStatus(400).bodyText().contains("href=\"#f-day\"", "href=\"#f-members\"");
        var planned = Map.of("day", time.today().toString(), "begins", "14:30", "place", "页面会议室", "chair", "某职 页面主持", "chairAccount", CHAIR_ACCOUNT, "unit-" + BUREAU, "true");
        var one = String.valueOf(post(TRIAGE, "/console/conferences", planned).getResponse().getRedirectedUrl());
        assertThat(open(TRIAGE, one + "/plan")).hasStatusOk().bodyText().contains("页面会议室");
        assertThat(send(TRIAGE, one + "/plan", one + "/plan", planned)).hasStatus(302);
        assertThat(open(TRIAGE, "/console/conference-items/new")).hasStatusOk().bodyText().contains("页面会议室");
        var item = String.valueOf(post(TRIAGE, "/console/conference-items", Map.of("title", "加装<电梯>", "description", "审批", "conference", one.replaceAll("\\D", ""))).getResponse().getRedirectedUrl());
        assertThat(open(TRIAGE, one)).hasStatusOk().bodyText().contains("加装&lt;电梯&gt;");
        assertThat(open(TRIAGE, one + "/invitation.pdf")).hasStatusOk();
        assertThat(send(TRIAGE, one + "/invitation", one, Map.of())).hasStatus(302);
        assertThat(open(HANDLER, one)).hasStatusOk().bodyText().contains("页面会议室").doesNotContain("加装");
        assertThat(send(TRIAGE, one + "/holding", one, Map.of())).hasStatus(400);
        assertThat(send(TRIAGE, one + "/holding", one, Map.of("unit-" + BUREAU, "true"))).hasStatus(302);
        assertThat(send(TRIAGE, item + "/decision", item, Map.of("decision", "", "due", ""))).hasStatus(400).bodyText().contains("href=\"#f-decision\"", "href=\"#f-lead\"", "href=\"#f-due\"");
        assertThat(send(TRIAGE, item + "/decision", item, Map.of("decision", "一个窗口", "lead", BUREAU, "due", time.today().plusDays(9).toString()))).hasStatus(302);
        var hash = found(text(CHAIR, one), "name=\"sha256\" value=\"(\\w{64})\"");
        assertThat(post(TRIAGE, one + "/approval", Map.of("sha256", hash))).hasStatus(400).bodyText().contains("只有主持人能审定纪要");
        assertThat(post(CHAIR, one + "/approval", Map.of("sha256", hash))).hasStatus(302);
        assertThat(open(TRIAGE, one + "/minutes.pdf")).hasStatusOk();
        assertThat(open(HANDLER, "/console/conference-items")).hasStatusOk().bodyText().contains("加装");
        assertThat(send(HANDLER, item + "/report", item, Map.of("words", "开了窗口"))).hasStatus(302);
        assertThat(send(TRIAGE, item + "/finding", item, Map.of("good", "true", "words", "看过"))).hasStatus(302);
        assertThat(open(TRIAGE, item)).hasStatusOk().bodyText().contains("已核实办结", "开了窗口");
        assertThat(open(TRIAGE, "/console/conferences")).hasStatusOk().bodyText().contains("页面会议室");
    }
}
