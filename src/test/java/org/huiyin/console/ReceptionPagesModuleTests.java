package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.reception.SampleReceptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReceptionPagesModuleTests extends SampleDesk {

    @Autowired private JdbcClient jdbc;

    private static final String PAGE = "/console/receptions";

    private static Map<String, String> thursday() {
        return new HashMap<>(Map.of("day", "2026-01-15", "begins", "8:30", "ends", "17:00", "leaders", "县长 试甲\r\n副县长 <试乙>", "registerHow", "信访局窗口登记", "place", "三号楼东", "rooms", "1室 征地拆迁"));
    }

    private Map<String, String> withVersion(String page) throws Exception {
        return new HashMap<>(Map.of("version", hidden(open(TRIAGE, page)).get("version")));
    }

    @Test
    void anOfficePlansADayAnnouncesItTwiceAndAnybodyReadsIt() throws Exception {
        SampleReceptions.free(jdbc);
        assertThat(open(HANDLER, PAGE)).hasStatus(403);
        assertThat(open(TRIAGE, PAGE)).hasStatusOk().bodyText().contains("安排接访日");
        var wrong = thursday();
        wrong.put("begins", "早上");
        assertThat(post(TRIAGE, PAGE, wrong)).hasStatus(400).bodyText().contains("href=\"#f-begins\"", "请按08:30的格式填写", "副县长 &lt;试乙");
        wrong.put("registerHow", " ");
        wrong.put("registerTo", "明天");
        assertThat(post(TRIAGE, PAGE, wrong)).as("every fault at once").hasStatus(400).bodyText().contains("href=\"#f-begins\"", "href=\"#f-registerTo\"", "href=\"#f-registerHow\"");
        wrong.putAll(Map.of("registerHow", "信访局窗口登记", "registerTo", ""));
        wrong.put("begins", "18:00");
        assertThat(post(TRIAGE, PAGE, wrong)).hasStatus(400).bodyText().contains("href=\"#f-ends\"");
        var planned = post(TRIAGE, PAGE, thursday());
        assertThat(planned).hasStatus(302);
        var one = planned.getResponse().getRedirectedUrl().replace("?done=planned", "");
        var pub = one.replace("/console", "");
        assertThat(open(TRIAGE, one)).hasStatusOk().bodyText().contains("未公告", "第一次公告", "08:30", "副县长 &lt;试乙");
        assertThat(open(TRIAGE, one + "?done=planned")).hasStatusOk().bodyText().contains("尚未对外公布");
        assertThat(open(TRIAGE, pub)).as("a draft is nobody's yet").hasStatus(404);
        assertThat(post(TRIAGE, one + "/announcement", withVersion(one))).hasRedirectedUrl(one + "?done=announced");
        assertThat(open(TRIAGE, pub)).hasStatusOk().bodyText().contains("县长 试甲", "将在接访日前公布", "当天也可以来").doesNotContain("三号楼东");
        assertThat(open(TRIAGE, "/open/receptions.json?region=330726")).hasStatusOk().bodyText().contains("\"day\":\"2026-01-15\"", "\"begins\":\"08:30:00\"").doesNotContain("三号楼东");
        assertThat(post(TRIAGE, one + "/announcement", withVersion(one))).hasRedirectedUrl(one + "?done=announced");
        assertThat(open(TRIAGE, pub)).hasStatusOk().bodyText().contains("三号楼东", "1室 征地拆迁", "第二次公告");
        assertThat(open(new Actor("days-cadre", "330726003-zf", "330726003", Set.of(Role.GRID)), "/console/reception-days")).as("who helps in a town registers for the county's day").hasStatusOk().bodyText().contains(one + "/batches/new");
        assertThat(open(TRIAGE, one)).as("what comes next").hasStatusOk().bodyText().contains(one + "/batches/new", one + "/hall", one + "/screening");
        assertThat(open(TRIAGE, one + "/hall")).as("nobody checks in before the day").hasStatusOk().bodyText().contains("当天才签到叫号").doesNotContain(one + "/check-in");
        assertThat(open(TRIAGE, pub + "/notice")).hasStatusOk().bodyText().contains("领导接访公告", "三号楼东", pub);
        assertThat(open(TRIAGE, "/receptions?region=330726&after=2026-01-15_" + (Long.parseLong(pub.replaceAll("\\D", "")) - 1))).hasStatusOk().bodyText().contains(pub, "浦江县信访局");
        assertThat(open(TRIAGE, "/receptions?region=33")).hasStatus(400);
        assertThat(open(TRIAGE, "/open/receptions.atom")).hasStatusOk().bodyText().contains(pub, "2026-01-15 08:30");
        assertThat(open(TRIAGE, "/open/receptions.ics")).hasStatusOk().bodyText().contains("UID:reception-" + pub.replaceAll("\\D", "") + "@127.0.0.1", "DTSTART:20260115T003000Z");
        var changed = thursday();
        changed.putAll(withVersion(one));
        changed.put("place", "二号楼");
        assertThat(post(TRIAGE, one, changed)).hasRedirectedUrl(one + "?done=changed");
        assertThat(post(TRIAGE, one, changed)).as("sent twice").hasStatus(400).bodyText().contains("刚刚有人修改过");
        assertThat(open(TRIAGE, pub)).hasStatusOk().bodyText().contains("三号楼东 → 二号楼");
        assertThat(post(TRIAGE, one + "/cancellation", withVersion(one))).hasStatus(400).bodyText().contains("href=\"#f-why\"", "二号楼");
        var off = withVersion(one);
        off.put("why", "因台风改期");
        assertThat(post(TRIAGE, one + "/cancellation", off)).hasRedirectedUrl(one + "?done=cancelled");
        assertThat(open(TRIAGE, "/receptions")).hasStatusOk().bodyText().contains("已取消", "因台风改期");
        assertThat(open(TRIAGE, "/open/receptions.ics")).hasStatusOk().bodyText().contains("STATUS:CANCELLED");
        assertThat(open(TRIAGE, one)).hasStatusOk().bodyText().contains("因台风改期").doesNotContain(one + "/cancellation", one + "/screening");
    }
}
