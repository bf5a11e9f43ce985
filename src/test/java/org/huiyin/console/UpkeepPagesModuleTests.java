package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.ReplaceTemplate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

class UpkeepPagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final Actor AUDITOR = somebody(Role.AUDITOR);

    @Autowired JdbcClient jdbc;

    @AfterEach
    void forgetTheYear() {
        jdbc.sql("delete from calendar_day where year = 2033").update();
        jdbc.sql("delete from calendar_year where year = 2033").update();
    }

    @Test
    void theAuditorSeesWhoReadAFileButNotTheFile() {
        var number = registered(lamp());
        open(TRIAGE, file(number));
        assertThat(open(AUDITOR, "/console")).bodyText().contains("阅卷记录");
        assertThat(open(AUDITOR, "/console/readings?number=" + number)).hasStatusOk().bodyText().contains("triage", "浦江县信访局", "案卷");
        assertThat(open(AUDITOR, "/console/readings?account=triage&what=file&number=" + number)).hasStatusOk().bodyText().contains(number);
        assertThat(open(AUDITOR, "/console/readings?from=soon")).hasStatus(400).bodyText().contains("href=\"#f-from\"");
        assertThat(open(AUDITOR, "/console/readings?number=" + number + "&account=" + AUDITOR.account())).as("the auditor's own looks").hasStatusOk().bodyText().contains("<th scope=\"row\"");
        assertThat(open(AUDITOR, "/console/readings?number=1")).hasStatusOk().bodyText().contains("没有这个编号的信访事项");
        assertThat(open(AUDITOR, file(number))).hasStatus(403);
        assertThat(open(TRIAGE, "/console/readings")).hasStatus(403);
    }

    @Test
    void theAdministratorEntersAYear() throws Exception {
        assertThat(open(ADMIN, "/console")).bodyText().contains("/console/calendar", "/console/directory");
        assertThat(send(ADMIN, "/console/calendar", Map.of("year", "2033", "rest", "2033-01-03\n2033-10-03", "worked", "2033-01-08", "source", "test"))).hasStatusOk().bodyText()
                .contains("2033 年日历已生效");
        assertThat(send(ADMIN, "/console/calendar", Map.of("year", "2033", "rest", "2033-01-03\nsoon", "source", "test"))).hasStatus(400).bodyText()
                .contains("href=\"#f-rest\"", "第2行：", "soon");
        assertThat(send(ADMIN, "/console/calendar", Map.of("year", "next"))).hasStatus(400).bodyText().contains("href=\"#f-year\"");
        assertThat(open(TRIAGE, "/console/calendar")).hasStatus(403);
    }

    @Test
    void theAdministratorImportsRegionsAndIsToldEveryFaultByItsRow() {
        var csv = "code,name\n330726107,杭坪镇\n999,没有\n";
        assertThat(upload(ADMIN, "/console/directory/regions", Map.of(), file("regions", csv))).hasStatus(400).bodyText().contains("共 2 行", "未导入任何内容", "<code>code</code>");
        assertThat(upload(ADMIN, "/console/directory/regions", Map.of("goodRowsOnly", "true"), file("regions", csv))).hasStatusOk().bodyText().contains("已导入 1 行", "1 行有误");
        assertThat(upload(ADMIN, "/console/directory/organisations", Map.of(), file("organisations", "id\n"))).hasStatus(400).bodyText().contains("href=\"#f-organisations\"");
        assertThat(post(ADMIN, "/console/directory/regions", Map.of())).hasStatus(400).bodyText().contains("href=\"#f-regions\"");
        assertThat(upload(ADMIN, "/console/directory/nonsense", Map.of(), file("regions", csv))).hasStatus(404);
        assertThat(open(AUDITOR, "/console/directory")).hasStatus(403);
    }

    @Test
    void aHeadSeesTriesAndReplacesTheTemplatesOfTheUnit() throws Exception {
        var head = new Actor("head", "unit-" + UUID.randomUUID(), "330726", Set.of(Role.UNIT_HEAD));
        assertThat(open(head, "/console/inbox")).bodyText().contains("/console/templates");
        assertThat(open(head, "/console/templates")).hasStatusOk().bodyText().contains("处理意见书", "系统模板", "/console/templates/review-opinion/preview");
        assertThat(open(head, "/console/templates/opinion")).hasStatusOk().bodyText().contains("{{review_days}}", "复查期限", "模板管什么", "以 PDF 为准", "/console/templates/opinion/print");
        assertThat(open(head, "/console/templates/opinion/print")).hasStatusOk().hasContentType("application/pdf");
        assertThat(open(CLERK, "/console/templates/opinion/print")).hasStatus(403);
        var template = open(head, "/console/templates/opinion/file");
        assertThat(template).hasStatusOk();
        var docx = new MockMultipartFile("template", "t.docx", null, template.getResponse().getContentAsByteArray());
        assertThat(upload(head, "/console/templates/opinion", Map.of("step", "preview"), docx)).hasStatusOk().hasContentType(ReplaceTemplate.MEDIA_TYPE);
        assertThat(upload(head, "/console/templates/opinion", Map.of(), docx)).hasStatusOk().bodyText().contains("模板已更换：处理意见书");
        assertThat(open(head, "/console/templates")).bodyText().contains("本单位模板");
        assertThat(upload(head, "/console/templates/opinion", Map.of(), file("template", "no docx"))).hasStatus(400).bodyText().contains("href=\"#f-template\"", "模板不是有效的Word文档");
        assertThat(open(head, "/console/templates/nonsense")).hasStatus(404);
        assertThat(open(AUDITOR, "/console/templates")).hasStatus(403);
        assertThat(open(ADMIN, "/console")).bodyText().doesNotContain("/console/templates");
    }

    private static MockMultipartFile file(String part, String csv) {
        return new MockMultipartFile(part, "sheet.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}
