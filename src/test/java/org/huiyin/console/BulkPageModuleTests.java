package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

class BulkPageModuleTests extends SampleDesk {

    private static final String PAGE = "/console/inbox/bulk";

    private String classified() {
        var number = registered(lamp());
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        return number;
    }

    private static LinkedMultiValueMap<String, String> form(Map<String, String> fields, String... numbers) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        form.put("n", List.of(numbers));
        return form;
    }

    /** The form as the page hands it out, with this typed and that button pressed. */
    private MvcTestResult press(MvcTestResult page, String step, Map<String, String> typed, String... numbers) throws Exception {
        var fields = hidden(page);
        fields.remove("n");
        fields.putAll(typed);
        fields.put("step", step);
        return post(TRIAGE, PAGE, form(fields, numbers));
    }

    @Test
    void rowsAreTickedPreviewedAndForwardedEachByItself() throws Exception {
        var ready = classified();
        var unready = registered(lamp());
        assertThat(open(TRIAGE, "/console/inbox?view=to-route&rows=200&tick=all")).hasStatusOk().bodyText().contains("name=\"n\" value=\"" + ready + "\" checked", "form=\"bulk\"", "对所选事项");
        var asked = post(TRIAGE, PAGE, form(Map.of("act", "forward", "back", "/console/inbox?view=to-route"), ready, unready));
        assertThat(asked).hasStatusOk().bodyText().contains("转送（共 2 件）", "未预览", "浦江县住房和城乡建设局", "href=\"/console/inbox?view=to-route\"");
        var previewed = press(asked, "preview", Map.of("to", BUREAU), ready, unready);
        assertThat(previewed).hasStatusOk().bodyText().contains("可以办理 1 件，不能办理 1 件", "→ 已转送", "■ 不能办理", "执行 1 件");
        assertThat(open(HANDLER, "/console/inbox?view=all&q=" + ready)).bodyText().doesNotContain("value=\"" + ready + "\" checked", "/console/petitions/" + ready);
        var numbers = order(previewed, ready, unready);
        assertThat(press(previewed, "run", Map.of("to", SISTER.unit()), numbers)).as("another unit than was previewed").bodyText().contains("尚未执行");
        var ran = press(previewed, "run", Map.of("to", BUREAU), numbers);
        assertThat(ran).hasStatusOk().bodyText().contains("已办理 1 件，未办理 1 件", "✓ 已转送", "■ 未办理");
        assertThat(press(previewed, "run", Map.of("to", BUREAU), numbers)).as("pressed twice").bodyText().contains("已办理 1 件");
        assertThat(open(HANDLER, "/console/inbox?view=to-accept&q=" + ready)).bodyText().contains("/console/petitions/" + ready);
    }

    private static String[] order(MvcTestResult page, String one, String other) throws Exception {
        var text = page.getResponse().getContentAsString();
        return text.indexOf("name=\"n\" value=\"" + one) < text.indexOf("name=\"n\" value=\"" + other) ? new String[] {one, other} : new String[] {other, one};
    }

    @Test
    void aFieldThatIsWrongForAllRowsIsNamedAboveTheForm() throws Exception {
        var number = classified();
        var asked = post(TRIAGE, PAGE, form(Map.of("act", "forward"), number));
        assertThat(press(asked, "preview", Map.of(), number)).hasStatus(400).bodyText().contains("class=\"summary\"", "href=\"#f-to\"");
        assertThat(press(asked, "find", Map.of("find", "交通"), number)).hasStatusOk().bodyText().contains("浦江县交通运输局");
    }

    @Test
    void whatIsOutOfSightIsCountedAndNotShown() {
        var number = classified();
        assertThat(post(SISTER, PAGE, form(Map.of("act", "forward"), number))).hasStatusOk().bodyText().contains("没有选择可见的事项", "有 1 件已不在").doesNotContain(number);
        assertThat(post(TRIAGE, PAGE, form(Map.of("act", "nonsense"), number))).hasStatus(400);
        assertThat(post(somebody(Role.ADMIN), PAGE, form(Map.of("act", "forward"), number))).hasStatus(403);
    }

    @Test
    void aListIsPrintedWithNothingCut() {
        var number = classified();
        assertThat(post(TRIAGE, PAGE, form(Map.of("act", "print"), number))).hasStatusOk().bodyText().contains("信访事项清单，共 1 件", number, "杭坪镇", "浦江县信访局").doesNotContain("赵试");
    }
}
