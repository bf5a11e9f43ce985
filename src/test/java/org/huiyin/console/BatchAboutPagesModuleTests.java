package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.intake.Submission;
import org.huiyin.reception.followup.SampleFollowUps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** What a batch is about is said on pages alone, and everything that is made of it works from there. */
class BatchAboutPagesModuleTests extends SampleDesk {

    private static final Actor HEAD_THERE = new Actor("about-head", OFFICE, "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor CADRE = new Actor("about-cadre", OFFICE, "330726", Set.of(Role.GRID));
    /** A village and a town in which no other test does anything. */
    private static final String VILLAGE = "330726102235";
    private static final String TOWN = "330726204";
    private static final String PHONE = "13900880001";

    @Autowired JdbcClient jdbc;

    @BeforeEach
    void nobodyHasRegistered() {
        jdbc.sql("delete from guess where client = '127.0.0.1'").update();
    }

    private long day() {
        return SampleFollowUps.day(jdbc, time.today());
    }

    private static Map<String, String> somebody(String title, String phone) {
        return new HashMap<>(Map.of("name", "试甲", "phone", phone, "title", title, "key", java.util.UUID.randomUUID().toString()));
    }

    private String online(long day, Map<String, String> typed) {
        var made = post(CLERK, "/receptions/" + day + "/register", typed);
        assertThat(made).hasStatus(303);
        return made.getResponse().getRedirectedUrl().replaceAll(".*/(R[\\d-]+)\\?.*", "$1");
    }

    private Map<String, Object> kept(String number) {
        return jdbc.sql("select place, category, petition, version, chosen from batch where 'R' || reception || '-' || seq = ?").param(number).query().singleRow();
    }

    private static String page(String number) {
        return "/console/receptions/" + number.substring(1).replace("-", "/batches/");
    }

    @Test
    void saidOnTheWebItIsAReasonInTheScreeningAndLeadsToThePromiseOfTheVillage() throws Exception {
        var before = SampleFollowUps.day(jdbc, LocalDate.parse("2026-01-05"));
        var form = "/receptions/" + before + "/register";
        assertThat(open(CLERK, form)).hasStatusOk().bodyText().contains("name=\"place\"", "name=\"category\"", "不清楚", "value=\"" + VILLAGE + "\"", "value=\"0305\"");
        var wrong = somebody("村口的路坏了", PHONE);
        wrong.putAll(Map.of("place", "999999", "category", "9999"));
        assertThat(post(CLERK, form, wrong)).hasStatus(400).bodyText().contains("href=\"#f-place\"", "href=\"#f-category\"", "id=\"f-place-fault\"", "id=\"f-category-fault\"");
        var about = somebody("村口的路坏了", PHONE);
        about.putAll(Map.of("place", VILLAGE, "category", "0305"));
        var first = online(before, about);
        assertThat(kept(first)).containsEntry("place", VILLAGE).containsEntry("category", "0305");
        jdbc.sql("update batch set state = 'received', result = 'handed-over' where id = ?").param(SampleFollowUps.id(jdbc, first)).update();
        SampleFollowUps.promise(jdbc, first);
        var day = day();
        var again = somebody("村口的路还没有修", PHONE);
        again.putAll(Map.of("place", VILLAGE));
        var second = online(day, again);
        var other = somebody("别的事", "13900880002");
        other.putAll(Map.of("place", VILLAGE));
        online(day, other);
        assertThat(open(TRIAGE, "/console/receptions/" + day + "/screening")).hasStatusOk().bodyText().contains(second, "此前接访过同一事项", "同一地点或者领域还有他人反映", "以前的承诺尚未核实", "已选0批，共提出2批");
        assertThat(open(HEAD_THERE, "/console/visits/" + VILLAGE)).hasStatusOk().bodyText().contains(first, "2026年2月15日");
    }

    @Test
    void aClerkSetsAndCorrectsIt() throws Exception {
        var number = online(day(), somebody("路灯不亮", PHONE));
        assertThat(open(CLERK, page(number))).hasStatusOk().bodyText().contains("填写或者更正地点、领域");
        var order = new HashMap<>(Map.of("version", "1", "place", TOWN, "category", "99"));
        assertThat(post(CLERK, page(number) + "/about", order)).hasStatus(400).bodyText().contains("href=\"#f-category\"", "value=\"" + TOWN + "\" selected");
        order.put("category", "0305");
        assertThat(post(CADRE, page(number) + "/about", order)).hasStatus(403);
        assertThat(post(CLERK, page(number) + "/about", order)).hasStatus(302);
        assertThat(post(CLERK, page(number) + "/about", order)).as("sent twice").hasStatus(302);
        assertThat(kept(number)).containsEntry("place", TOWN).containsEntry("category", "0305").containsEntry("version", 2);
        assertThat(open(CLERK, page(number))).hasStatusOk().bodyText().contains("虞宅乡", "填写或者更正所涉地点、领域");
        order.put("place", "");
        assertThat(post(CLERK, page(number) + "/about", order)).as("read before it was changed").hasStatus(400).bodyText().contains("刚刚有人修改过");
        order.put("version", "2");
        assertThat(post(CLERK, page(number) + "/about", order)).hasStatus(302);
        assertThat(kept(number)).containsEntry("place", null);
        assertThat(jdbc.sql("select before || ' / ' || after from batch_change where batch = ? and what = 'about' order by id").param(SampleFollowUps.id(jdbc, number)).query(String.class).list())
                .containsExactly("- - / " + TOWN + " 0305", TOWN + " 0305 / - 0305");
    }

    @Test
    void theDeskTheDoorAndTheDeviceAskForItToo() throws Exception {
        var day = day();
        var form = "/console/receptions/" + day + "/batches/new";
        assertThat(open(CADRE, form)).hasStatusOk().bodyText().contains("name=\"place\"", "name=\"category\"");
        assertThat(post(CADRE, form, Map.of("way", "cadre", "name", "试甲", "title", "水渠堵了", "place", TOWN, "category", "03"))).hasStatusOk();
        assertThat(kept("R" + day + "-1")).containsEntry("place", TOWN).containsEntry("category", "03");
        assertThat(open(CLERK, "/console/receptions/" + day + "/offline")).hasStatusOk().bodyText().contains("name=\"visitor.place\"", "name=\"visitor.category\"", "value=\"" + TOWN + "\"");
        jdbc.sql("insert into reception_room (reception, region, number, topic, leaders, units, first, version) values (?, '330726', 1, '综合', '{}', '{}', false, 1)").param(day).update();
        var door = "/console/receptions/" + day + "/check-in";
        assertThat(open(CLERK, door)).hasStatusOk().bodyText().contains("name=\"place\"", "name=\"category\"");
        assertThat(post(CLERK, door + "/walk-in", Map.of("name", "试乙", "title", "水渠", "place", "x"))).hasStatus(400).bodyText().contains("href=\"#f-place\"");
        assertThat(post(CLERK, door + "/walk-in", Map.of("name", "试乙", "title", "水渠", "place", TOWN, "category", "0305"))).hasStatusOk();
        assertThat(kept("R" + day + "-2")).containsEntry("place", TOWN).containsEntry("category", "0305");
    }

    @Test
    void untickedOnThePageItIsChosenNoMore() throws Exception {
        var day = day();
        jdbc.sql("insert into reception_room (reception, region, number, topic, leaders, units, first, version) values (?, '330726', 1, '书记', '{}', '{}', true, 1), (?, '330726', 2, '综合', '{}', '{}', false, 1)").params(day, day).update();
        var both = List.of(online(day, about("一", "13900880011")), online(day, about("二", "13900880012")));
        var page = "/console/receptions/" + day + "/screening";
        var ticked = new LinkedMultiValueMap<>(Map.of("seq", List.of("1", "2"), "room", List.of("1")));
        assertThat(post(TRIAGE, page, ticked)).hasStatus(302);
        assertThat(open(TRIAGE, page)).hasStatusOk().bodyText().contains("已选2批，共提出2批", "name=\"shown\" value=\"1\"", "name=\"shown\" value=\"2\"");
        assertThat(post(TRIAGE, page, new LinkedMultiValueMap<>(Map.of("seq", List.of("2"), "shown", List.of("1", "2"), "room", List.of("1"))))).hasStatus(302);
        assertThat(open(TRIAGE, page)).hasStatusOk().bodyText().contains("已选1批，共提出2批");
        assertThat(kept(both.getFirst())).containsEntry("chosen", false);
        var many = new LinkedMultiValueMap<String, String>();
        java.util.stream.IntStream.rangeClosed(1, 51).forEach(seq -> many.add("seq", Integer.toString(seq)));
        assertThat(post(TRIAGE, page, many)).hasStatus(400).bodyText().contains("最多选50批，现在勾选了51批");
    }

    /** 疑难: it was reviewed, or a unit that was to handle it objected. */
    @Test
    void aPetitionThatWasReviewedOrObjectedToIsProposedAsDifficult() throws Exception {
        var day = day();
        var reviewed = decidedForGood();
        var objected = forwarded();
        done(HANDLER, objected, Action.OBJECT, facts(Map.of("reason", "不属于本单位职权", "proposed", "330726-jtj")));
        var plain = forwarded();
        for (var petition : List.of(reviewed, objected, plain)) {
            var number = online(day, somebody("路灯", "1390088003" + List.of(reviewed, objected, plain).indexOf(petition)));
            assertThat(post(TRIAGE, page(number) + "/link", Map.of("version", "1", "petition", petition))).hasStatus(302);
        }
        var text = open(TRIAGE, "/console/receptions/" + day + "/screening").getResponse().getContentAsString();
        assertThat(text.split("疑难：", -1)).hasSize(3);
    }

    private static Map<String, String> about(String title, String phone) {
        var typed = somebody(title, phone);
        typed.putAll(Map.of("place", TOWN));
        return typed;
    }

    @Test
    void aPetitionThatIsOpenedTellsTheBatchAndOneThatIsLinkedWhereItKnewNothing() throws Exception {
        var day = day();
        var opened = online(day, somebody("路灯不亮", "13900880021"));
        var typed = Map.of("class", "claim", "title", "路灯不亮", "facts", "三个月了", "claim", "请修好", "region", TOWN, "category", "0305", "address", "某村1号", "readBack", "true");
        assertThat(send(CLERK, page(opened) + "/petition", typed)).hasStatus(201);
        assertThat(kept(opened)).containsEntry("place", TOWN).containsEntry("category", "0305");
        var petition = String.valueOf(kept(opened).get("petition"));
        var linked = online(day, somebody("还是路灯", "13900880022"));
        assertThat(post(CLERK, page(linked) + "/link", Map.of("version", "1", "petition", petition))).hasStatus(302);
        assertThat(kept(linked)).containsEntry("place", TOWN).containsEntry("category", "0305").containsEntry("petition", petition);
        var known = somebody("路灯", "13900880023");
        known.putAll(Map.of("place", VILLAGE, "category", "03"));
        var third = online(day, known);
        assertThat(post(CLERK, page(third) + "/link", Map.of("version", "1", "petition", petition))).hasStatus(302);
        assertThat(kept(third)).containsEntry("place", VILLAGE).containsEntry("category", "03");
    }

    @Test
    void theDeskSeesWhatReadsAlikeAndLinksItAtOnce() throws Exception {
        var fields = lampFields();
        fields.putAll(Map.of("title", "马岭水库坝体渗水", "region", TOWN));
        var number = registered(facts(fields).as(Submission.class));
        var day = day();
        var form = "/console/receptions/" + day + "/batches/new";
        var looks = looks();
        var typed = new HashMap<>(Map.of("way", "desk", "name", "试甲", "title", "马岭水库坝体渗水", "place", TOWN + "219", "go", "look"));
        assertThat(post(CLERK, form, typed)).hasStatusOk().bodyText().contains("类似事项", number, "value=\"马岭水库坝体渗水\"");
        assertThat(looks()).isEqualTo(looks + 1);
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day).query(Integer.class).single()).isZero();
        assertThat(post(new Actor("about-else", "330803-xfj", "330803", Set.of(Role.CLERK)), form, typed)).as("another office").hasStatusOk().bodyText().doesNotContain(number);
        assertThat(post(CADRE, form, typed)).as("a cadre reads no files").hasStatusOk().bodyText().doesNotContain(number);
        typed.put("accusation", "true");
        assertThat(post(CLERK, form, typed)).as("nothing is looked for").hasStatusOk().bodyText().doesNotContain(number);
        typed.remove("accusation");
        typed.put("title", "");
        assertThat(post(CLERK, form, typed)).hasStatus(400).bodyText().contains("href=\"#f-title\"");
        typed.putAll(Map.of("title", "马岭水库坝体渗水", "go", "", "petition", "330726202601010001X"));
        assertThat(post(CLERK, form, typed)).hasStatus(400).bodyText().contains("href=\"#f-petition\"");
        assertThat(jdbc.sql("select count(*) from batch where reception = ?").param(day).query(Integer.class).single()).as("both or neither").isZero();
        typed.put("petition", number);
        assertThat(post(CLERK, form, typed)).hasStatusOk();
        assertThat(jdbc.sql("select petition from batch where reception = ?").param(day).query(String.class).single()).isEqualTo(number);
        assertThat(post(CADRE, form, Map.of("way", "cadre", "name", "试甲", "title", "路灯", "petition", number))).as("no right to link").hasStatus(403);
    }

    private int looks() {
        return jdbc.sql("select count(*) from reading where account = ? and what = 'alike'").param(CLERK.account()).query(Integer.class).single();
    }
}
