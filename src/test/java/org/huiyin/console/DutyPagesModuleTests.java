package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.petition.intake.Submission;
import org.huiyin.reception.duty.SampleDuties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DutyPagesModuleTests extends SampleDesk {

    private static final String PAGE = "/console/duty";
    private static final Pattern LEADER = Pattern.compile("/console/duty/leaders/\\d+(?=\">副县长 值班甲)");
    private static final Pattern DAY = Pattern.compile("/console/duty/days/\\d+");

    @Autowired JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void nothingIsPlanned() {
        SampleDuties.clear(jdbc);
    }

    private static Map<String, String> leader(String name) {
        return new HashMap<>(Map.of("post", "副县长", "name", name, "since", "2026-01-01", "year", "2026"));
    }

    private String first(Pattern link) throws Exception {
        var found = link.matcher(open(TRIAGE, PAGE + "?year=2026").getResponse().getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    @Test
    void anOfficePlansItsYearAndSwapsADay() throws Exception {
        assertThat(open(HANDLER, PAGE)).hasStatus(403);
        assertThat(post(TRIAGE, PAGE + "/leaders", leader(" "))).hasStatus(400).bodyText().contains("href=\"#f-name\"", "副县长");
        assertThat(post(TRIAGE, PAGE + "/leaders", leader("值班甲"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(post(TRIAGE, PAGE + "/leaders", leader("值班<乙>"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("每位领导每月一次", "副县长 值班甲", "值班&lt;乙", "未安排", "采用建议排班");
        assertThat(post(TRIAGE, PAGE, Map.of("year", "2026"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("已安排", "近期值班", "/console/receptions?day=2026-").doesNotContain("采用建议排班");
        assertThat(post(TRIAGE, PAGE, Map.of("year", "2026"))).hasStatus(400).bodyText().contains("没有可采用的安排");
        assertThat(open(TRIAGE, PAGE + "?year=1999")).hasStatus(400).bodyText().contains("只能查看");
        var one = first(LEADER);
        assertThat(post(TRIAGE, one + "/absences", Map.of("from", "2026-03-01", "to", "2026-02-01"))).hasStatus(400).bodyText().contains("href=\"#f-to\"", "href=\"#f-why\"");
        assertThat(post(TRIAGE, one + "/absences", Map.of("from", "2026-03-01", "to", "2026-03-31", "why", "学习"))).hasRedirectedUrl(one);
        assertThat(open(TRIAGE, one)).hasStatusOk().bodyText().contains("学习", one + "/absences/");
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("当天不在岗", "采用建议排班");
        var day = first(DAY);
        var version = hidden(open(TRIAGE, day)).get("version");
        assertThat(post(TRIAGE, day, Map.of("version", version, "day", "2026-01-31", "why", ""))).hasStatus(400).bodyText().contains("href=\"#f-why\"");
        assertThat(post(TRIAGE, day, Map.of("version", version, "day", "2026-01-30", "why", "会议"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(post(TRIAGE, day, Map.of("version", version, "day", "2026-01-29", "why", "会议"))).hasStatus(400).bodyText().contains("刚刚有人修改过");
        assertThat(post(TRIAGE, one, Map.of("until", "2026-06-30"))).hasRedirectedUrl(one);
        assertThat(post(TRIAGE, PAGE + "/rule", Map.of("every", "quarter", "dayOfMonth", "31"))).hasStatus(400).bodyText().contains("href=\"#f-dayOfMonth\"");
        assertThat(post(TRIAGE, PAGE, Map.of("year", "20266"))).hasStatus(400).bodyText().contains("只能查看");
        assertThat(post(TRIAGE, PAGE, Map.of("year", "soon"))).hasStatus(400);
        assertThat(post(TRIAGE, PAGE + "/rule", Map.of("every", "quarter", "daily", "true", "dayOfMonth", "15"))).hasRedirectedUrl(PAGE);
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("每位领导每季度一次", "每个工作日有一位领导值班", "会议", "调班");
        assertThat(open(TRIAGE, "/console/receptions?day=2026-01-15&leaders=%E5%89%AF%E5%8E%BF%E9%95%BF%20%E5%80%BC%E7%8F%AD%E7%94%B2")).hasStatusOk().bodyText().contains("副县长 值班甲", "2026-01-15");
    }

    @Test
    void aDayGetsItsPlaceAndAVacantOneItsSubstitute() throws Exception {
        post(TRIAGE, PAGE + "/leaders", leader("值班甲"));
        post(TRIAGE, PAGE + "/leaders", leader("值班乙"));
        post(TRIAGE, PAGE, Map.of("year", "2026"));
        for (int i = 0; i < 3; i++) {
            var fields = lampFields();
            fields.put("title", "不应出现的标题");
            fields.put("region", "330726102222");
            fields.put("petitioner", Map.of("name", "某某", "phone", "1391600000" + i));
            submit.submit(facts(fields).as(Submission.class), null);
        }
        assertThat(open(HANDLER, PAGE + "/places")).hasStatus(403);
        assertThat(open(TRIAGE, PAGE + "/places")).hasStatusOk().bodyText().contains("夏张村村民委员会", "未办结", "三年内没有去过").doesNotContain("不应出现的标题");
        var day = first(DAY);
        assertThat(open(TRIAGE, day + "/place")).hasStatusOk().bodyText().contains("夏张村村民委员会", "去这里");
        var version = hidden(open(TRIAGE, day)).get("version");
        assertThat(post(TRIAGE, day + "/place", Map.of("version", version, "region", "无此地"))).hasStatus(400).bodyText().contains("href=\"#f-region\"", "无此地");
        assertThat(post(TRIAGE, day + "/place", Map.of("version", version, "region", "330726102222", "words", "文化<礼堂"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("夏张村村民委员会 文化&lt;礼堂", "&amp;place=", "接访地点");
        var one = first(LEADER);
        assertThat(post(TRIAGE, one + "/substitute", Map.of("substitute", one.substring(one.lastIndexOf('/') + 1)))).hasStatus(400).bodyText().contains("href=\"#f-substitute\"");
        var other = Pattern.compile("<option value=\"(\\d+)\"[^>]*>副县长 值班乙").matcher(open(TRIAGE, one).getResponse().getContentAsString());
        assertThat(other.find()).isTrue();
        assertThat(post(TRIAGE, one + "/substitute", Map.of("substitute", other.group(1)))).hasRedirectedUrl(one);
        assertThat(open(TRIAGE, day + "/substitute")).hasStatusOk().bodyText().contains("不需要替班");
        post(TRIAGE, one + "/absences", Map.of("from", "2026-01-05", "to", "2026-12-31", "why", "学习"));
        assertThat(open(TRIAGE, PAGE + "?year=2026")).hasStatusOk().bodyText().contains("替班：副县长 值班乙", "/substitute\"");
        var vacant = first(Pattern.compile("/console/duty/days/\\d+/substitute"));
        version = hidden(open(TRIAGE, vacant)).get("version");
        assertThat(post(TRIAGE, vacant, Map.of("version", version, "why", " "))).hasStatus(400).bodyText().contains("href=\"#f-why\"");
        assertThat(post(TRIAGE, vacant, Map.of("version", version, "why", "学习"))).hasRedirectedUrl(PAGE + "?year=2026");
        assertThat(post(TRIAGE, vacant, Map.of("version", version, "why", "学习"))).hasStatus(400).bodyText().contains("刚刚有人修改过");
        assertThat(post(TRIAGE, PAGE + "/days/999999999999/place", Map.of("version", "1"))).hasStatus(404);
        assertThat(open(TRIAGE, PAGE + "/days/999999999999/substitute")).hasStatus(404);
    }
}
