package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.Installation;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

class ChecklistPageModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);

    @Autowired Installation installation;
    @Autowired JdbcClient jdbc;

    @Test
    void aNewHouseSeesWhatItLacksAndWhereThatIsDone() {
        jdbc.sql("delete from installation").update();
        assertThat(open(ADMIN, "/console/checklist")).hasStatusOk().bodyText().contains("bin/huiyin init", "/console/calendar", "/console/messages", "尚缺").doesNotContain("接待时间");
        installation.setUp("330726", null);
        try {
            assertThat(open(ADMIN, "/console/checklist")).hasStatusOk().bodyText().contains("浦江县", "/console/organisations/330726-xfj", "还没有承办人账号的部门", "2026 年的放假和调休安排");
            assertThat(open(SamplePetitions.TRIAGE, "/console/checklist")).hasStatus(403);
        } finally {
            jdbc.sql("delete from installation").update();
        }
    }

    @Test
    void accountsAreOpenedFromASpreadsheetAllOrNone() {
        var rows = "sheet-one\t甲\t浦江县交通运输局\t承办人\nsheet-two\t乙\t330726-jtj\tunit-head\n";
        assertThat(post(ADMIN, "/console/account-sheet", Map.of("rows", rows + "sheet-three\t丙\tnowhere\t承办人"))).hasStatus(400).bodyText().contains("第3行：", "href=\"#f-rows\"");
        assertThat(jdbc.sql("select count(*) from account where account like 'sheet-%'").query(Integer.class).single()).isZero();
        assertThat(post(ADMIN, "/console/account-sheet", Map.of("rows", rows))).hasStatusOk().bodyText().contains("sheet-one", "已开设账号：2");
        assertThat(jdbc.sql("select account || ' ' || unit || ' ' || roles[1] from account where account like 'sheet-%' order by 1").query(String.class).list())
                .containsExactly("sheet-one 330726-jtj handler", "sheet-two 330726-jtj unit-head");
        assertThat(post(ADMIN, "/console/account-sheet", Map.of("rows", " "))).hasStatus(400);
        assertThat(post(ADMIN, "/console/account-sheet", Map.of("rows", rows, "step", "look"))).hasStatus(400).bodyText().contains("第2行：");
        assertThat(open(SamplePetitions.TRIAGE, "/console/account-sheet")).hasStatus(403);
    }

    @Test
    void accountsAndOrganisationsComeFromAWorkbookAfterATrial() {
        var accounts = SampleWorkbook.of(List.of("账号", "姓名", "单位", "角色"), List.of("book-one", "甲", "浦江县交通运输局", "承办人"), List.of("book-two", "乙", "330726-jtj", "unit-head"));
        assertThat(upload(ADMIN, "/console/account-sheet", Map.of("step", "open"), new MockMultipartFile("file", "a.xlsx", null, accounts))).hasStatusOk().bodyText()
                .contains("可开设账号：2", "book-one\t甲\t浦江县交通运输局\t承办人").doesNotContain("账号\t");
        assertThat(jdbc.sql("select count(*) from account where account like 'book-%'").query(Integer.class).single()).isZero();
        assertThat(upload(ADMIN, "/console/account-sheet", Map.of(), new MockMultipartFile("file", "a.xlsx", null, "PK\3\4 broken".getBytes(StandardCharsets.ISO_8859_1)))).hasStatus(400).bodyText().contains("href=\"#f-file\"");

        var organisations = SampleWorkbook.of(List.of("id", "name", "kind", "region"), List.of("330726-book", "浦江县表格局", "department", "330726"));
        var file = new MockMultipartFile("organisations", "o.xlsx", null, organisations);
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of("step", "look"), file)).hasStatusOk().bodyText().contains("没有导入：共1行，其中0行有误");
        assertThat(jdbc.sql("select count(*) from organisation where id = '330726-book'").query(Integer.class).single()).isZero();
        var nameless = new MockMultipartFile("organisations", "n.csv", null, "name,kind,region,parent,phone\n浦江县无号局,department,330726,浦江县人民政府,0579-1\n浦江县表格局二,department,330726,浦江县无号局,\n".getBytes(StandardCharsets.UTF_8));
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of("step", "take"), nameless)).hasStatusOk();
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of("step", "take"), nameless)).hasStatusOk();
        assertThat(jdbc.sql("select o.parent || ' ' || p.name from organisation o join organisation p on p.id = (select parent from organisation where name = '浦江县表格局二') where o.name = '浦江县无号局'").query(String.class).list())
                .containsExactly("330726-zf 浦江县无号局");
        var faulty = SampleWorkbook.of(List.of("id", "name", "kind", "region"), List.of("330726-book", "浦江县表格局", "palace", "330726"));
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of("step", "look"), new MockMultipartFile("organisations", "o.xlsx", null, faulty))).hasStatus(400).bodyText().contains("<code>kind</code>");
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of("step", "take"), file)).hasStatusOk();
        assertThat(jdbc.sql("select name from organisation where id = '330726-book'").query(String.class).single()).isEqualTo("浦江县表格局");
    }
}
