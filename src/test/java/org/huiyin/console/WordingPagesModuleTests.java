package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.notice.wording.ChangeWording;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WordingPagesModuleTests extends SampleDesk {

    private static final Actor ADMIN = somebody(Role.ADMIN);
    private static final String LIST = "/console/wording";
    private static final String RIGHT = LIST + "/citizen.guide.rights.recusal/en";

    @Autowired ChangeWording changing;

    @Test
    void aSentenceOfAPublicPageIsSaidInOwnWordsAndBack() {
        assertThat(open(ADMIN, LIST)).hasStatusOk().bodyText().contains("文书", "受理告知书", "同意公开、保密与送达", "Officers with a direct interest", "标准用语");
        assertThat(open(ADMIN, RIGHT)).hasStatusOk().bodyText().contains("Officers with a direct interest must stand aside (article 28).", "还没有变更");
        assertThat(post(ADMIN, RIGHT, Map.of("step", "keep", "words", "Officers stand aside."))).hasStatus(400).bodyText().contains("href=\"#f-words\"", "必须保留：28", "\nOfficers stand aside.<");
        assertThat(post(ADMIN, RIGHT, Map.of("step", "keep", "words", ""))).hasStatus(400);
        assertThat(post(ADMIN, RIGHT, Map.of("step", "keep", "words", "Whoever has a stake <in it> can't decide (article 28)."))).hasRedirectedUrl(RIGHT + "?done=keep");
        assertThat(open(ADMIN, "/guide?lang=en")).hasStatusOk().bodyText().contains("Whoever has a stake &lt;in it&gt; can't decide (article 28).").doesNotContain("Officers with a direct interest");
        assertThat(open(ADMIN, "/guide?lang=zh-CN")).hasStatusOk().bodyText().contains("工作人员与事项有直接利害关系的");
        assertThat(open(ADMIN, RIGHT + "?done=keep")).hasStatusOk().bodyText().contains("class=\"done\"", "自定用语", "恢复标准用语");
        assertThat(post(ADMIN, RIGHT, Map.of("step", "standard"))).hasRedirectedUrl(RIGHT + "?done=standard");
        assertThat(open(ADMIN, "/guide?lang=en")).hasStatusOk().bodyText().contains("Officers with a direct interest");
        assertThat(open(ADMIN, RIGHT)).hasStatusOk().bodyText().contains("Whoever has a stake &lt;in it&gt;");
    }

    @Test
    void thePapersWordsAreTriedAndWhatIsLostIsNamed() {
        var paper = LIST + "/notice.says.urging/zh-CN";
        assertThat(open(ADMIN, paper)).hasStatusOk().bodyText().contains("必须保留", "<code>[explain_by]</code>", "可以使用");
        assertThat(post(ADMIN, paper, Map.of("step", "preview", "words", "请尽快办理。"))).hasStatus(400).bodyText().contains("[due]", "[explain_by]", "[demand]");
        var standard = changing.one(ADMIN, "notice.says.urging", "zh-CN").orElseThrow().standard();
        assertThat(post(ADMIN, paper, Map.of("step", "preview", "words", standard))).hasStatusOk().hasContentType("application/pdf");
        assertThat(open(ADMIN, paper)).hasStatusOk().bodyText().contains("还没有变更");
    }

    @Test
    void whatIsNoPhraseIsUnknownAndNobodyElseSeesThem() {
        for (var nothing : new String[] {"/notice.says.none/zh-CN", "/notice.says.urging/en", "/web.foot.offices/en", "/citizen.guide.title/de"}) {
            assertThat(open(ADMIN, LIST + nothing)).hasStatus(404);
            assertThat(post(ADMIN, LIST + nothing, Map.of("step", "keep", "words", "x"))).hasStatus(404);
        }
        assertThat(open(SamplePetitions.TRIAGE, LIST)).hasStatus(403);
        assertThat(open(SamplePetitions.TRIAGE, RIGHT)).hasStatus(403);
        assertThat(post(SamplePetitions.TRIAGE, RIGHT, Map.of("step", "keep", "words", "x"))).hasStatus(403);
    }
}
