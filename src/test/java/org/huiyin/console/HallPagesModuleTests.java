package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages of the day itself: rooms that change, people who are sent elsewhere, who received whom, and what was ticked on paper. */
class HallPagesModuleTests extends SampleDesk {

    private static final String FIRST = "副县长　接访甲";
    private static final String SECOND = "局长 接访乙";

    @Autowired JdbcClient jdbc;
    private long day;
    private String address;

    @BeforeEach
    void receivePeople() {
        day = SampleFollowUps.day(jdbc, time.today());
        address = "/console/receptions/" + day;
    }

    private MvcTestResult room(int number, Map<String, String> more) {
        var fields = new HashMap<>(Map.of("number", Integer.toString(number), "topic", number + "号<题>", "leaders", "", "units", ""));
        fields.putAll(more);
        return post(TRIAGE, address + "/hall/rooms", fields);
    }

    /** What the form of that room hands out, as a browser sends it. */
    private Map<String, String> form(int number) throws Exception {
        return hidden(open(TRIAGE, address + "/hall?room=" + number));
    }

    private String batch(int seq, String state, Integer room) {
        var number = SampleFollowUps.batch(jdbc, day, seq, state);
        jdbc.sql("update batch set room = ?, queue = ?, called_at = case when state = 'called' then now() end where reception = ? and seq = ?").param(1, room, java.sql.Types.INTEGER).param(2, seq)
                .param(3, day).param(4, seq).update();
        return number;
    }

    private Integer roomOf(int seq) {
        return jdbc.sql("select room from batch where reception = ? and seq = ?").params(day, seq).query(Integer.class).single();
    }

    @Test
    void aRoomThatStandsIsChangedOnThePageAndNobodyOverwritesAnother() throws Exception {
        assertThat(room(1, Map.of("leaders", FIRST + "\r\n" + SECOND, "capacity", "5", "category-03", "true"))).hasRedirectedUrl(address + "/hall");
        assertThat(open(TRIAGE, address + "/hall")).hasStatusOk().bodyText().contains("1号&lt;题", "城乡建设", "可接5批，已安排0批", "更改1号接访室");
        assertThat(open(TRIAGE, address + "/hall?room=1")).hasStatusOk().bodyText().contains("id=\"f-category-03\" name=\"category-03\" value=\"true\" checked", "value=\"5\"", FIRST);
        var form = form(1);
        assertThat(form).containsEntry("number", "1").containsEntry("version", "1");
        form.putAll(Map.of("topic", "交通", "leaders", SECOND, "units", "330726-jtj", "capacity", "", "category-1002", "true"));
        assertThat(post(TRIAGE, address + "/hall/rooms", form)).as("one fell ill, a department joins").hasRedirectedUrl(address + "/hall");
        assertThat(open(TRIAGE, address + "/hall")).hasStatusOk().bodyText().contains("交通", SECOND, "交通运输局").doesNotContain("可接5批", "对应内容分类：城乡建设");
        assertThat(post(TRIAGE, address + "/hall/rooms", form)).as("sent with the version of before").hasStatus(400).bodyText().contains("刚刚有人修改过", "name=\"version\" value=\"1\"");
        assertThat(room(1, Map.of())).as("as a new one").hasStatus(400).bodyText().contains("href=\"#f-number\"", "1号接访室已经设置");
        assertThat(room(2, Map.of("topic", " ", "leaders", SECOND, "capacity", "很多"))).as("all at once").hasStatus(400).bodyText()
                .contains("href=\"#f-topic\"", "href=\"#f-capacity\"", SECOND + "已安排在1号接访室", "value=\"很多\"");
        assertThat(open(CLERK, address + "/hall?room=1")).hasStatusOk().bodyText().doesNotContain("id=\"room-form\"");
        assertThat(post(CLERK, address + "/hall/rooms", form)).hasStatus(403);
        assertThat(open(TRIAGE, address + "/hall?room=<9>".replace("<", "%3C").replace(">", "%3E"))).hasStatusOk();
    }

    @Test
    void whoHasArrivedIsSentElsewhereOnThePageByThoseWhoMay() throws Exception {
        room(1, Map.of());
        room(2, Map.of("capacity", "1"));
        batch(1, "arrived", 1);
        batch(2, "absent", 1);
        batch(3, "received", 1);
        assertThat(open(CLERK, address + "/batches/1")).as("may not").hasStatusOk().bodyText().contains("已安排1号接访室").doesNotContain(address + "/batches/1/room");
        assertThat(open(TRIAGE, address + "/batches/3")).as("too late").hasStatusOk().bodyText().doesNotContain(address + "/batches/3/room");
        assertThat(open(TRIAGE, address + "/batches/1")).hasStatusOk().bodyText().contains(address + "/batches/1/room", "2号接访室：2号&lt;题");
        assertThat(post(TRIAGE, address + "/batches/1/room", Map.of("room", "2"))).hasRedirectedUrl(address + "/batches/1");
        assertThat(roomOf(1)).isEqualTo(2);
        assertThat(post(TRIAGE, address + "/batches/2/room", Map.of("room", "2"))).as("full").hasStatus(400).bodyText().contains("href=\"#f-room\"", "2号接访室当天只接1批，已经排满。1号接访室还有空位");
        assertThat(post(TRIAGE, address + "/batches/2/room", Map.of("room", ""))).hasStatus(400).bodyText().contains("href=\"#f-room\"");
        assertThat(post(TRIAGE, address + "/batches/3/room", Map.of("room", "1"))).hasStatus(400).bodyText().contains("href=\"#f-number\"");
        assertThat(roomOf(2)).as("nothing half written").isEqualTo(1);
    }

    @Test
    void theRecordSaysWhoWasThereAndTheFirstToBeOfferedForAPromiseAreThoseOfTheRoom() throws Exception {
        room(1, Map.of("leaders", SECOND));
        var number = batch(1, "called", 1);
        assertThat(open(CLERK, address + "/rooms/1")).hasStatusOk().bodyText().contains("name=\"leader-1\" value=\"true\" checked", "name=\"leader-0\" value=\"true\">", "至少一位");
        var said = new HashMap<>(Map.of("summary", "说", "answer", "答", "result", "solved", "unsigned", "按手印"));
        assertThat(post(CLERK, address + "/rooms/1/talk/1", said)).hasStatus(400).bodyText().contains("href=\"#f-leaders\"", "请至少勾选一位").doesNotContain("value=\"true\" checked");
        var offered = open(CLERK, "/console/follow-ups/new?batch=" + number).getResponse().getContentAsString();
        assertThat(offered.indexOf("<option value=\"" + SECOND)).as("of the room first").isBetween(1, offered.indexOf("<option value=\"" + FIRST));
        said.put("leader-0", "true");
        assertThat(post(CLERK, address + "/rooms/1/talk/1", said)).hasStatus(302);
        assertThat(open(CLERK, address + "/batches/1/talk")).hasStatusOk().bodyText().contains(FIRST).doesNotContain(SECOND);
        assertThat(open(CLERK, "/console/follow-ups/new?batch=" + number)).as("begins with the record").hasStatusOk().bodyText().contains("<option value=\"" + FIRST + "\" selected", ">\n答</textarea>");
    }

    @Test
    void whatIsTickedOnTheSlipIsEnteredOnThePageAndCounted() throws Exception {
        room(1, Map.of("leaders", FIRST));
        batch(1, "called", 1);
        post(CLERK, address + "/rooms/1/talk/1", Map.of("summary", "说", "answer", "答", "result", "solved", "unsigned", "按手印", "leader-0", "true"));
        var slip = address + "/batches/1/talk";
        assertThat(open(CLERK, slip)).hasStatusOk().bodyText().contains("☐ 满意", "☐ 基本满意", "☐ 不满意", slip + "/rating");
        assertThat(post(CLERK, slip + "/rating", Map.of())).hasStatus(400).bodyText().contains("href=\"#f-value\"", "id=\"f-value\"");
        assertThat(post(CLERK, slip + "/rating", Map.of("value", "basically"))).hasRedirectedUrl(slip);
        assertThat(open(CLERK, slip)).hasStatusOk().bodyText().contains("按纸质回执录入").doesNotContain("☐", slip + "/rating");
        assertThat(post(CLERK, slip + "/rating", Map.of("value", "satisfied"))).hasStatus(400).bodyText().contains("已经有评价");
        assertThat(post(HANDLER, slip + "/rating", Map.of("value", "satisfied"))).hasStatus(403);
        assertThat(open(TRIAGE, address + "/hall")).hasStatusOk().bodyText().contains("已接访1批1人", "全天合计", "data-label=\"基本满意\">1<");
    }

    @Test
    void whoDidNotSignIsCalledBackByAColleagueAndUntilThenStandsAmongThoseWithoutAnEnd() throws Exception {
        room(1, Map.of("leaders", FIRST));
        batch(1, "called", 1);
        post(CLERK, address + "/rooms/1/talk/1", Map.of("summary", "说", "answer", "答", "result", "solved", "unsigned", "不识字", "leader-0", "true"));
        var slip = address + "/batches/1/talk";
        assertThat(open(TRIAGE, slip)).hasStatusOk().bodyText().contains("来访人没有签名，待回访", slip + "/call-backs");
        var before = jdbc.sql("select max(id) - 1 from batch").query(Long.class).single();
        assertThat(open(TRIAGE, "/console/follow-ups/open-ends?after=" + before)).hasStatusOk().bodyText().contains(slip + "#call-back", "来访人没有签名，待回访");
        assertThat(post(TRIAGE, slip + "/call-backs", Map.of())).hasStatus(400).bodyText().contains("href=\"#f-outcome\"", "href=\"#f-note\"");
        assertThat(post(CLERK, slip + "/call-backs", Map.of("outcome", "confirmed", "note", "属实"))).hasStatus(400).bodyText().contains("请由同事回访");
        assertThat(post(TRIAGE, slip + "/call-backs", Map.of("outcome", "disputed", "note", "没有解决"))).hasRedirectedUrl(slip);
        assertThat(open(TRIAGE, slip)).hasStatusOk().bodyText().contains("来访人认为不属实", "/console/follow-ups/new?batch=");
        assertThat(open(TRIAGE, address + "/batches/1")).hasStatusOk().bodyText().contains("回访: 与记录不一致，或者没有落实");
        assertThat(post(TRIAGE, slip + "/call-backs", Map.of("outcome", "confirmed", "note", "修好了"))).hasRedirectedUrl(slip);
        assertThat(open(TRIAGE, "/console/follow-ups/open-ends?after=" + before)).hasStatusOk().bodyText().doesNotContain(slip);
        assertThat(post(HANDLER, slip + "/call-backs", Map.of("outcome", "confirmed", "note", "属实"))).hasStatus(403);
    }

    @Test
    void aLeaderWhoIsAnnouncedNoMoreIsSaidAtTheRoomAndWhenAPromiseIsHandedOver() throws Exception {
        room(1, Map.of("leaders", FIRST + "\r\n" + SECOND));
        var number = batch(1, "called", 1);
        jdbc.sql("update reception set leaders = array['局长 接访乙'] where id = ?").param(day).update();
        assertThat(open(TRIAGE, address + "/hall")).hasStatusOk().bodyText().contains(FIRST + "已不在当天公告的接访领导之中");
        assertThat(open(CLERK, address + "/rooms/1")).hasStatusOk().bodyText().contains(FIRST + "已不在当天公告的接访领导之中", "name=\"leader-0\"").doesNotContain("name=\"leader-1\"");
        assertThat(post(CLERK, "/console/follow-ups", Map.of("batch", number, "promised", "修", "leader", FIRST, "unit", SampleFollowUps.UNIT, "colour", "yellow"))).hasStatus(400).bodyText()
                .contains("href=\"#f-leader\"", FIRST + "不在当天公告的接访领导之中", "请改选公告上的领导");
    }
}
