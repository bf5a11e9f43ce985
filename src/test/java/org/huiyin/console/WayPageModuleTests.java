package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class WayPageModuleTests extends SampleDesk {

    @Test
    void theWayShowsWhereTheCaseIsHowItCameAndEveryActThatMayFollow() {
        var number = forwarded();
        assertThat(open(HANDLER, file(number) + "/way")).hasStatusOk().bodyText()
                .contains("aria-current=\"step\"", "已经过", "当前所在", "未到", "转送", "可以做什么（已转送）", "第23条", "受理告知书", "开始计算：办理期限", "（适用时）")
                .contains("href=\"" + file(number) + "/do/accept\"", "您现在可以办理");
        assertThat(open(TRIAGE, file(number) + "/way")).hasStatusOk().bodyText().contains("受理").doesNotContain("/do/accept");
    }

    @Test
    void anActStandsThereOnceWithUnitAndRolesAndNoClockOfAnotherClass() {
        var number = forwarded();
        var page = open(HANDLER, file(number) + "/way").getResponse();
        assertThat(open(HANDLER, file(number) + "/way")).bodyText().contains("浦江县住房和城乡建设局（承办人、单位负责人）").doesNotContain("检举控告处理结果反馈", "检举控告受理告知", "检举控告报送");
        assertThat(headings(page, "撤回")).isOne();
        assertThat(headings(page, "移交继任单位")).isOne();
    }

    private static long headings(MockHttpServletResponse page, String act) {
        var text = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
        return Pattern.compile("<h3>(<a[^>]*>)?" + act + "<").matcher(text).results().count();
    }

    @Test
    void aCaseLinksToItsWayAndWhoMayNotKnowOfItFindsNone() {
        var number = forwarded();
        assertThat(open(HANDLER, file(number))).bodyText().contains(file(number) + "/way");
        assertThat(open(SISTER, file(number) + "/way")).hasStatus(404);
        assertThat(open(somebody(Role.CLERK), file("nonsense") + "/way")).hasStatus(404);
    }
}
