package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A case printed, and taken along as one archive with an index. */
class ExportFileModuleTests extends SampleDesk {

    private static final Actor SUPERVISOR = new Actor("some-supervisor", "330726-zf", "330726", Set.of(Role.SUPERVISOR));
    private static final Map<String, String> WHY = Map.of("reason", "复核前阅卷");

    @Autowired JdbcClient jdbc;

    private static Map<String, byte[]> entries(MvcTestResult answer) throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static String text(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    private int logged(String number, String what) {
        return jdbc.sql("select count(*) from reading where number = ? and what = ?").params(number, what).query(Integer.class).single();
    }

    @Test
    void theWholeFileGoesAlongWithAnIndexAndIsWrittenDownWithItsReason() throws Exception {
        var number = signed();
        var path = file(number) + "/export";
        assertThat(open(HANDLER, path)).hasStatusOk().bodyText().contains("为什么下载");
        assertThat(send(HANDLER, path, Map.of("reason", "看看"))).hasStatus(400).bodyText().contains("至少5个字");
        assertThat(logged(number, "file-export")).isZero();
        var answer = post(HANDLER, path, WHY);
        assertThat(answer).hasStatusOk().hasContentType("application/zip");
        var entries = entries(answer);
        assertThat(entries.keySet()).last().isEqualTo("000-index.pdf");
        assertThat(entries.keySet()).anyMatch(name -> name.contains("处理意见书")).anyMatch(name -> name.contains("受理告知书"));
        assertThat(text(entries.get("000-index.pdf"))).contains(number, "路口路灯不亮", "请修好路灯", "当面听取", "SHA-256", "（未随案卷下载）").doesNotContain("赵试𠮷", "13900000001");
        assertThat(logged(number, "file-export")).isEqualTo(1);
        assertThat(jdbc.sql("select reason is not null from reading where number = ? and what = 'file-export'").param(number).query(Boolean.class).single()).isTrue();
        assertThat(jdbc.sql("select count(*) from notice n join petition p on p.id = n.petition where p.number = ? and n.kind = 'REGISTRATION_FORM'").param(number).query(Integer.class).single())
                .as("nobody writes a standing paper by taking the file along").isZero();
    }

    @Test
    void whoSeesThePetitionerMaskedTakesNoPaperWithTheNameAlong() throws Exception {
        var number = signed();
        var entries = entries(post(SUPERVISOR, file(number) + "/export", WHY));
        assertThat(entries.keySet()).noneMatch(name -> name.contains("处理意见书") || name.contains("受理告知书")).anyMatch(name -> name.contains("转送函"));
        assertThat(text(entries.get("000-index.pdf"))).contains("处理意见书", "（未随案卷下载）").doesNotContain("赵试𠮷");
        assertThat(logged(number, "addressed-paper")).isZero();
    }

    @Test
    void outOfSightThereIsNothingToTakeAlong() {
        var number = inHand();
        assertThat(post(SISTER, file(number) + "/export", WHY)).hasStatus(404);
        assertThat(open(SISTER, file(number) + "/print")).hasStatus(404);
        assertThat(post(somebodyAt(BUREAU, Role.ANALYST), file(number) + "/export", WHY)).hasStatus(403);
    }

    @Test
    void aCaseIsPrintedWithNothingFolded() throws Exception {
        var number = inHand();
        send(HANDLER, file(number) + "/notes", Map.of("text", "等测绘"));
        assertThat(open(HANDLER, file(number) + "/print")).hasStatusOk().bodyText().contains("当面听取", "等测绘", "请修好路灯", "打印").doesNotContain("/do/draft", "赵试𠮷");
    }
}
