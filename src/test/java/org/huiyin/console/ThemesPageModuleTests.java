package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.Camera;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;

class ThemesPageModuleTests extends SampleDesk {

    private static final String PAGE = "/console/themes";

    @Test
    void anAdministratorOpensChangesAndEndsATheme() throws Exception {
        var admin = somebody(Role.ADMIN);
        var slug = "heat-" + new Random().nextInt(1_000_000, 9_999_999);
        var form = new HashMap<>(Map.of("slug", slug, "titleZh", "供暖问题", "titleEn", "", "opens", "2026-01-01", "closes", "2026-03-31", "categories", "0305", "organisation", "330726-zjj"));
        assertThat(open(TRIAGE, PAGE)).hasStatus(403);
        assertThat(open(admin, PAGE)).hasStatusOk().bodyText().contains("专题渠道", "国有土地上房屋征收与补偿");
        assertThat(post(admin, PAGE, Map.of("slug", slug, "titleZh", "供暖问题", "opens", "1月1日"))).hasStatus(400).bodyText().contains("f-opens", "供暖问题");
        assertThat(post(admin, PAGE, Map.of("slug", slug, "titleZh", "供暖问题"))).hasStatus(400).bodyText().contains("f-closes", "f-categories", "f-organisation");
        assertThat(post(admin, PAGE, form)).hasStatus(302).hasRedirectedUrl(PAGE + "/" + slug);
        assertThat(post(admin, PAGE, form)).hasStatus(400).bodyText().contains("f-slug");
        assertThat(open(admin, PAGE + "?after=" + slug.substring(0, slug.length() - 1))).hasStatusOk().bodyText().contains("供暖问题", "进行中");
        form.put("titleZh", "供热问题");
        form.put("do", "change");
        form.put("origins", "www.example.gov.cn");
        assertThat(post(admin, PAGE + "/" + slug, form)).hasStatus(400).bodyText().contains("f-origins", "www.example.gov.cn</textarea>");
        form.put("origins", "https://www.example.gov.cn");
        assertThat(post(admin, PAGE + "/" + slug, form)).hasStatus(302);
        assertThat(open(admin, PAGE + "/" + slug)).hasStatusOk().bodyText().contains("供热问题", "/embed/" + slug, "&lt;iframe src=", "https://www.example.gov.cn</textarea>", "提前结束");
        assertThat(post(admin, PAGE + "/" + slug, Map.of("do", "close"))).hasStatus(302);
        assertThat(open(admin, PAGE + "/" + slug)).hasStatusOk().bodyText().contains("已结束").doesNotContain("提前结束");
        assertThat(open(TRIAGE, "/console/inbox?view=all&theme=" + slug)).hasStatusOk().bodyText().contains("<option value=\"" + slug + "\" selected>供热问题", "没有符合筛选条件的事项", "theme=" + slug + "&amp;sort=received");
        assertThat(open(admin, PAGE + "/none")).hasStatus(404);
        assertThat(open(TRIAGE, PAGE + "/" + slug + "/poster")).hasStatus(403);
        var poster = open(admin, PAGE + "/" + slug + "/poster");
        assertThat(poster).hasStatusOk().headers().hasValue("Content-Disposition", "attachment; filename=\"poster-" + slug + ".pdf\"");
        try (var pdf = Loader.loadPDF(poster.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("供热问题", "受理时间：2026年1月1日", "浦江县住房和城乡建设局");
            assertThat(Camera.reads(new PDFRenderer(pdf).renderImageWithDPI(0, 200))).endsWith("/c/" + slug);
        }
    }
}
