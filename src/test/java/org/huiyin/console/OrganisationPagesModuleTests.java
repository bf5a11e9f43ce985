package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.Competence;
import org.huiyin.directory.Organisation;
import org.huiyin.directory.Organisations;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationPagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);

    @Autowired Organisations organisations;
    @Autowired Competence competence;
    @Autowired JdbcClient jdbc;

    @Test
    void theTreeIsOpenedLevelByLevelAndAnOrganisationIsAdded() {
        assertThat(open(ADMIN, "/console/organisations")).hasStatusOk().bodyText().contains("浙江省人民政府", "?at=330000-zf");
        assertThat(open(ADMIN, "/console/organisations?at=330726-zf")).hasStatusOk().bodyText().contains("浙江省人民政府", "金华市人民政府", "浦江县信访局", "浦江县交通运输局");
        assertThat(open(ADMIN, "/console/organisations?at=nowhere")).hasStatus(404);
        assertThat(open(ADMIN, "/console/organisations?q=%E6%B5%A6%E6%B1%9F%20%E4%BF%A1%E8%AE%BF")).hasStatusOk().bodyText().contains("330726-xfj");
        assertThat(post(ADMIN, "/console/organisations", Map.of("at", "330726-zf", "name", "", "kind", "club", "region", "9", "parent", "nobody", "categories", "9999")))
                .hasStatus(400).bodyText().contains("href=\"#f-name\"", "href=\"#f-kind\"", "href=\"#f-region\"", "href=\"#f-categories\"");
        assertThat(post(SamplePetitions.TRIAGE, "/console/organisations", Map.of("name", "x"))).hasStatus(403);
        var id = added("试页面局", "330726-zf");
        assertThat(open(ADMIN, "/console/organisations/" + id)).hasStatusOk().bodyText().contains("试页面局", "新增机构", "some-admin");
        assertThat(post(ADMIN, "/console/organisations", Map.of("name", "试页面局", "kind", "department", "region", "330726"))).hasStatus(400).bodyText().contains("该区划内已有同名机构");
    }

    @Test
    void itIsRenamedMovedAndDissolvedOnlyAfterALook() {
        var ending = added("试撤销局", "330726-zf");
        var below = added("试下级站", ending);
        var goesOn = added("试继任局", "330726-zf");
        assertThat(post(ADMIN, one(ending), Map.of("name", "试更名局", "phone", "0579-0000", "address", "", "hours", "", "categories", ""))).hasRedirectedUrl(one(ending) + "?done=changed");
        assertThat(open(ADMIN, one(ending))).bodyText().contains("试撤销局 → 试更名局");
        assertThat(post(ADMIN, one(ending) + "/move", Map.of("parent", below))).hasStatus(400).bodyText().contains("不能移到自己");
        assertThat(post(ADMIN, one(below) + "/move", Map.of("parent", "试继任局"))).hasRedirectedUrl(one(below) + "?done=moved");
        post(ADMIN, one(below) + "/move", Map.of("parent", ending));

        var order = new HashMap<>(Map.of("successor", "试继任局", "on", "2026-01-05", "accounts", "close", "organisations", ""));
        assertThat(post(ADMIN, one(ending) + "/dissolve", Map.of("successor", ending, "on", "yesterday", "accounts", "close"))).hasStatus(400).bodyText().contains("href=\"#f-on\"");
        assertThat(post(ADMIN, one(ending) + "/dissolve", Map.of("successor", ending, "on", "2026-01-05", "accounts", "close"))).hasStatus(400).bodyText().contains("href=\"#f-successor\"");
        assertThat(post(ADMIN, one("330726-xfj") + "/dissolve", order)).hasStatus(400).bodyText().contains("信访部门只能由另一信访部门");
        assertThat(post(ADMIN, one(ending) + "/dissolve", order)).hasStatusOk().bodyText().contains("移交给试继任局", "确认撤销");
        assertThat(organisations.find(ending)).map(Organisation::dissolved).contains(false);

        order.put("step", "do");
        assertThat(post(ADMIN, one(ending) + "/dissolve", order)).hasRedirectedUrl(one(ending) + "?done=dissolved");
        assertThat(open(ADMIN, one(ending))).hasStatusOk().bodyText().contains("由试继任局继续行使职权", "撤销机构");
        assertThat(organisations.find(below)).map(Organisation::parent).contains(goesOn);
        assertThat(post(ADMIN, one(ending), Map.of("name", "x"))).hasStatus(400);
    }

    @Test
    void aDayToComeIsOrderedAndCanBeCalledOff() {
        var ending = added("试预定局", "330726-zf");
        var order = Map.of("successor", "330726-zf", "on", "2026-02-01", "accounts", "move", "step", "do");
        assertThat(post(ADMIN, one(ending) + "/dissolve", order)).hasStatus3xxRedirection();
        assertThat(open(ADMIN, one(ending))).bodyText().contains("2026年2月1日", "取消预定的撤销");
        assertThat(open(ADMIN, "/console/organisations")).bodyText().contains("预定的撤销", "试预定局");
        assertThat(organisations.find(ending)).map(Organisation::dissolved).contains(false);
        assertThat(post(ADMIN, one(ending) + "/dissolve", order)).hasStatus(400).bodyText().contains("已有预定的撤销");
        assertThat(post(ADMIN, one(ending) + "/call-off", Map.of())).hasRedirectedUrl(one(ending) + "?done=called-off");
        assertThat(post(ADMIN, one(ending) + "/call-off", Map.of())).hasStatus(400);
    }

    @Test
    void whoAnswersForWhatIsChangedFromADayOn() {
        var unit = added("试分工局", "330726-zf");
        assertThat(open(ADMIN, "/console/competences?region=1")).hasStatus(400).bodyText().contains("href=\"#f-region\"");
        assertThat(open(ADMIN, "/console/competences?region=330726")).hasStatusOk().bodyText().contains("浦江县住房和城乡建设局", "今日的分工");
        var entry = Map.of("region", "330726", "category", "0305", "organisation", unit, "first", "2026-01-05", "last", "");
        assertThat(post(ADMIN, "/console/competences", entry)).hasStatus3xxRedirection();
        try {
            assertThat(competence.competent("0305", "330726107")).map(found -> found.organisation().id()).contains(unit);
            assertThat(competence.competent("0305", "330703")).map(found -> found.organisation().id()).isNotEqualTo(unit);
            assertThat(open(ADMIN, "/console/competences?region=330726")).bodyText().contains("试分工局", "（按日期登记）");
            assertThat(post(ADMIN, "/console/competences", entry)).hasStatus(400).bodyText().contains("已有自2026-01-05起的分工");
            var later = new HashMap<>(entry);
            later.put("first", "2026-02-01");
            later.put("organisation", "330726-zf");
            assertThat(post(ADMIN, "/console/competences", later)).hasStatus3xxRedirection();
            assertThat(jdbc.sql("select last_day::text from dated_competence where organisation = ?").param(unit).query(String.class).single()).isEqualTo("2026-01-31");
            later.put("first", "2025-01-01");
            assertThat(post(ADMIN, "/console/competences", later)).hasStatus(400).bodyText().contains("href=\"#f-first\"");
            var id = jdbc.sql("select id from dated_competence where organisation = ?").param(unit).query(Long.class).single();
            assertThat(post(ADMIN, "/console/competences/" + id + "/end", Map.of("region", "330726", "last", "2026-01-04"))).hasStatus(400);
            assertThat(post(ADMIN, "/console/competences/" + id + "/end", Map.of("region", "330726", "last", "2026-01-05"))).hasStatus3xxRedirection();
        } finally {
            jdbc.sql("delete from dated_competence").update();
            added("试收尾局", "330726-zf");
        }
        assertThat(competence.competent("0305", "330726107")).map(found -> found.organisation().id()).contains("330726-zjj");
    }

    private String added(String name, String parent) {
        var answer = post(ADMIN, "/console/organisations", Map.of("name", name, "kind", "department", "region", "330726", "parent", parent));
        assertThat(answer).hasStatus3xxRedirection();
        var id = Pattern.compile("/console/organisations/([a-z0-9-]+)").matcher(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private static String one(String id) {
        return "/console/organisations/" + id;
    }
}
