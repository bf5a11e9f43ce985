package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.reception.train.Seat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class TrainPagesModuleTests extends SampleDesk {

    private static final String PAGE = "/console/train";

    @Autowired JdbcClient jdbc;
    private final Map<String, String> team = new HashMap<>();

    @BeforeEach
    void carAndRoster() {
        var mark = Long.toString(System.nanoTime(), 36);
        jdbc.sql("update train_trip set state = 'called-off' where office = ? and state in ('dispatched', 'en-route', 'on-site')").param(OFFICE).update();
        assertThat(post(TRIAGE, PAGE + "/roster/cars", Map.of("name", "页车" + mark, "home", "330726107", "equipment-printer", "true"))).hasRedirectedUrl(PAGE + "/roster");
        team.put("car", id("train_car"));
        for (var seat : Seat.values()) {
            assertThat(post(TRIAGE, PAGE + "/roster/people", Map.of("name", "页" + seat.ordinal() + mark, "standsFor", "页<单位>", "seat-" + seat.code(), "true"))).hasRedirectedUrl(PAGE + "/roster");
            team.put(Seat.FIXED.contains(seat) ? seat.code() : seat.code() + '-' + id("train_person"), Seat.FIXED.contains(seat) ? id("train_person") : "true");
        }
    }

    private String id(String table) {
        return jdbc.sql("select max(id) from " + table + " where office = ? and id < 999999901").param(OFFICE).query(String.class).single();
    }

    private String called(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("way", "hotline", "spot", "桥<头>", "title", "堆土<挡>路", "name", "试甲", "phone", "13900000001"));
        fields.putAll(more);
        assertThat(post(CLERK, PAGE + "/calls/new", fields)).hasStatusOk().bodyText().contains("来电已登记", "class=\"code\"");
        return jdbc.sql("select 'T' || desk || '-' || seq from train_trip where office = ? and desk <> 999999901 order by id desc limit 1").param(OFFICE).query(String.class).single();
    }

    private String address(String number) {
        return PAGE + "/trips/" + number;
    }

    private Map<String, String> with(Actor who, String number, Map<String, String> typed) throws Exception {
        var fields = new HashMap<>(typed);
        var version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(open(who, address(number)).getResponse().getContentAsString());
        assertThat(version.find()).isTrue();
        fields.put("version", version.group(1));
        return fields;
    }

    @Test
    void aCallIsTakenATeamNamedFaultByFaultAndTheOfficePressesForIt() throws Exception {
        assertThat(post(CLERK, PAGE + "/calls/new", Map.of("way", "pigeon"))).hasStatus(400).bodyText().contains("href=\"#f-way\"", "href=\"#f-spot\"", "href=\"#f-title\"");
        var number = called(Map.of());
        assertThat(open(CLERK, PAGE)).hasStatusOk().bodyText().contains(number, "堆土&lt;挡&gt;路", "待派车", "中位数");
        assertThat(post(CLERK, address(number) + "/team", with(CLERK, number, Map.of()))).hasStatus(400).bodyText().contains("还缺值班领导", "还缺志愿者", "还缺联络员", "请选择一辆在用的车", "href=\"#f-liaison\"");
        assertThat(post(CLERK, address(number) + "/team", with(CLERK, number, team))).hasRedirectedUrl(address(number));
        assertThat(open(CLERK, address(number))).hasStatusOk().bodyText().contains("已派车", "页&lt;单位&gt;", "首问责任人", "139****01").doesNotContain("13900000001");
        assertThat(post(CLERK, address(number) + "/contact", Map.of("reason", "问路"))).hasStatusOk().bodyText().contains("13900000001");
        assertThat(post(CLERK, address(number) + "/ride", Map.of("what", "arrived", "key", "pages-press-1", "pressedAt", "soon"))).hasStatus(400);
        assertThat(post(CLERK, address(number) + "/ride", Map.of("what", "arrived", "key", "pages-press-1"))).hasRedirectedUrl(address(number) + "/ride");
        assertThat(post(CLERK, address(number) + "/ride", Map.of("what", "receipt", "key", "pages-press-2", "record", "现场<看>过"))).hasStatus(400).bodyText()
                .contains("href=\"#f-promised\"", "href=\"#f-responsible\"", "href=\"#f-unit\"", "href=\"#f-colour\"", "href=\"#f-signature\"", "现场&lt;看&gt;过");
        assertThat(post(CLERK, address(number) + "/ride", Map.of("what", "receipt", "key", "pages-press-2", "record", "看过", "promised", "清土", "responsible", "所长 试国", "unit", BUREAU, "colour", "red", "unsigned", "按手印")))
                .hasRedirectedUrl(address(number) + "/receipt");
        assertThat(open(CLERK, address(number) + "/receipt")).hasStatusOk().bodyText().contains("清土", "所长 试国", "首问负责", "2026年1月11日").doesNotContain("class=\"code\"");
        assertThat(post(CLERK, address(number) + "/receipt", Map.of())).hasStatusOk().bodyText().contains("class=\"code\"");
        assertThat(open(CLERK, PAGE + "/trips")).hasStatusOk().bodyText().contains(number, "已开受理回执");
        assertThat(open(SISTER, address(number) + "/ride")).as("nobody of the team").hasStatus(404);
        assertThat(open(HANDLER, PAGE)).hasStatus(403);
        assertThat(open(HANDLER, "/console/train-rides")).hasStatusOk();
    }

    @Test
    void anAccusationIsNeitherListedNorSentAndTheRestEndsInWords() throws Exception {
        var accusing = called(Map.of("accusation", "true"));
        assertThat(open(CLERK, PAGE)).hasStatusOk().bodyText().doesNotContain(accusing);
        assertThat(open(CLERK, address(accusing))).hasStatus(404);
        assertThat(open(TRIAGE, address(accusing))).hasStatusOk().bodyText().contains("不派车").doesNotContain("/team\"");
        var number = called(Map.of());
        assertThat(post(CLERK, address(number) + "/diversion", with(CLERK, number, Map.of()))).hasStatus(400);
        assertThat(post(CLERK, address(number) + "/diversion", with(CLERK, number, Map.of("why", "转 119")))).hasRedirectedUrl(address(number));
        assertThat(open(CLERK, address(number))).hasStatusOk().bodyText().contains("已转其他渠道", "转 119");
        assertThat(post(CLERK, address(number) + "/accusation", with(CLERK, number, Map.of("why", "举报")))).as("out of the clerk's sight").hasRedirectedUrl(PAGE);
        assertThat(open(CLERK, address(number))).hasStatus(404);
        assertThat(open(CLERK, PAGE + "?from=x")).hasStatus(400).bodyText().contains("href=\"#f-from\"");
    }

    @Test
    void carsAndPeopleAreChangedOnOnePage() {
        assertThat(open(CLERK, PAGE + "/roster")).hasStatus(403);
        var person = id("train_person");
        assertThat(open(TRIAGE, PAGE + "/roster?person=" + person + "&car=" + team.get("car"))).hasStatusOk().bodyText().contains("修改车辆", "修改人员", "value=\"330726107\" selected");
        assertThat(post(TRIAGE, PAGE + "/roster/people", Map.of("id", person, "version", "1", "name", "改" + person, "standsFor", "改", "seat-police", "true", "seat-other", "true"))).hasRedirectedUrl(PAGE + "/roster");
        assertThat(post(TRIAGE, PAGE + "/roster/people", Map.of("id", person, "version", "1", "name", "又改", "standsFor", "改", "seat-police", "true"))).hasStatus(400);
        assertThat(post(TRIAGE, PAGE + "/roster/people", Map.of("name", "", "account", "nobody-there"))).hasStatus(400).bodyText().contains("href=\"#f-standsFor\"", "href=\"#f-seats\"", "href=\"#f-account\"");
        assertThat(post(TRIAGE, PAGE + "/roster/cars", Map.of("name", "车"))).hasStatus(400).bodyText().contains("href=\"#f-home\"");
    }
}
