package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.directory.change.Installation;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
        assertThat(open(SamplePetitions.TRIAGE, "/console/account-sheet")).hasStatus(403);
    }
}
