package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

class DailyImportPagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final String LIST = "/console/daily-imports";
    private static final String FILE = """
            流水号,反映人,登记时间,概要,诉求内容,备注
            P-1,赵试,2026-01-02 09:00:00,路灯不亮,浦江县杭坪镇路口的路灯坏了三个月。,无
            P-2,钱试,昨天,没有时间,内容,无
            """;

    @Autowired JdbcClient jdbc;

    @Test
    void aFileIsBroughtMappedTriedAndOrdered() {
        var brought = upload(ADMIN, LIST, Map.of(), file("每日工单.csv", FILE));
        assertThat(brought).hasStatus3xxRedirection();
        var address = brought.getResponse().getRedirectedUrl();
        assertThat(open(ADMIN, address)).hasStatusOk().bodyText().contains("每日工单.csv", "还没有适用于这份文件的对应方案", "<option value=\"流水号\" selected", "<option value=\"备注\"");
        assertThat(post(ADMIN, address, Map.of("step", "save", "name", "No!", "region", "330726", "column-id", "流水号"))).hasStatus(400).bodyText()
                .contains("href=\"#f-name\"", "href=\"#f-column-title\"", "value=\"No!\"");
        assertThat(post(ADMIN, address, Map.of("step", "save", "name", "page-hotline", "region", "330726", "column-id", "流水号", "column-title", "概要", "column-text", "诉求内容", "column-written", "登记时间", "column-name", "反映人")))
                .hasRedirectedUrl(address + "?mapping=page-hotline");
        assertThat(open(ADMIN, address + "?mapping=page-hotline")).hasStatusOk().bodyText().contains("<option value=\"page-hotline\" selected");
        assertThat(post(ADMIN, address, Map.of("step", "try", "mapping", "page-hotline"))).hasStatusOk().bodyText().contains("读取2行，可导入1行，已有0行，有误1行", "登记时间", "data-label=\"行\">3<");
        assertThat(jdbc.sql("select count(*) from petition where source like 'page-hotline/%'").query(Integer.class).single()).isZero();
        assertThat(post(ADMIN, address, Map.of("step", "run", "mapping", "page-hotline"))).hasRedirectedUrl(address);
        assertThat(open(ADMIN, LIST)).hasStatusOk().bodyText().contains("每日工单.csv", "page-hotline");
        jdbc.sql("delete from daily_import where state = 'waiting'").update();
        assertThat(open(ADMIN, address)).hasRedirectedUrl(LIST);
    }

    @Test
    void aWorkbookIsBroughtMappedTriedAndRun() {
        var sheet = SampleWorkbook.of(List.of("流水号", "反映人", "登记时间", "工单概述", "诉求内容"), List.of("X-1", "孙试", "2026-01-02 09:00:00", "路灯不亮", "浦江县杭坪镇路口的路灯坏了三个月。"),
                List.of("X-2", "李试", "2026-01-02 10:00:00", "", "没有概要。"));
        var brought = upload(ADMIN, LIST, Map.of(), new MockMultipartFile("file", "每日工单.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", sheet));
        assertThat(brought).hasStatus3xxRedirection();
        var address = brought.getResponse().getRedirectedUrl();
        assertThat(open(ADMIN, address)).hasStatusOk().bodyText().contains("每日工单.xlsx", "<option value=\"流水号\" selected");
        assertThat(post(ADMIN, address, Map.of("step", "save", "name", "page-workbook", "region", "330726", "column-id", "流水号", "column-title", "工单概述", "column-text", "诉求内容", "column-written", "登记时间", "column-name", "反映人")))
                .hasRedirectedUrl(address + "?mapping=page-workbook");
        assertThat(post(ADMIN, address, Map.of("step", "try", "mapping", "page-workbook"))).hasStatusOk().bodyText().contains("读取2行，可导入1行，已有0行，有误1行", "data-label=\"行\">3<");
        assertThat(post(ADMIN, address, Map.of("step", "run", "mapping", "page-workbook"))).hasRedirectedUrl(address);
        jdbc.sql("delete from daily_import where state = 'waiting'").update();
        var broken = Arrays.copyOf(sheet, sheet.length / 2);
        assertThat(upload(ADMIN, LIST, Map.of(), new MockMultipartFile("file", "half.xlsx", null, broken))).hasStatus(400).bodyText().contains("href=\"#f-file\"");
    }

    @Test
    void whatCannotBeReadIsToldAndNobodyElseMayBringFiles() {
        assertThat(upload(ADMIN, LIST, Map.of())).hasStatus(400).bodyText().contains("href=\"#f-file\"");
        assertThat(upload(ADMIN, LIST, Map.of(), new MockMultipartFile("file", "a.csv", null, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))).hasStatus(400).bodyText().contains("XLSX");
        assertThat(upload(ADMIN, LIST, Map.of(), file("b.csv", "x".repeat((1 << 20) + 1)))).hasStatus(400).bodyText().contains("1兆字节");
        assertThat(open(SamplePetitions.TRIAGE, LIST)).hasStatus(403);
        assertThat(upload(SamplePetitions.TRIAGE, LIST, Map.of(), file("c.csv", FILE))).hasStatus(403);
        var brought = upload(ADMIN, LIST, Map.of(), file("d.csv", FILE));
        assertThat(post(ADMIN, brought.getResponse().getRedirectedUrl(), Map.of("step", "try", "mapping", "nobodys"))).hasStatus(400).bodyText().contains("nobodys");
        assertThat(post(ADMIN, brought.getResponse().getRedirectedUrl(), Map.of("step", "discard"))).hasRedirectedUrl(LIST);
        assertThat(open(ADMIN, brought.getResponse().getRedirectedUrl())).hasRedirectedUrl(LIST);
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
