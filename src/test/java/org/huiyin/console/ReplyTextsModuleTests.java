package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.notice.Notices;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.PreviewPapers;
import org.huiyin.petition.file.OpenPaper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Texts of a unit in the forms of its acts, and what the petitioner will get, shown before it is sent. */
class ReplyTextsModuleTests extends SampleDesk {

    private static final String TEXTS = "/console/reply-texts";
    private static final Map<String, String> OPINION = Map.of("claims[0].claim", "请修好路灯", "claims[0].facts", "经查属实", "claims[0].outcome", "support", "claims[0].basis", "依据甲规定", "claims[0].opinion", "同意三日内修灯");

    @Autowired PreviewPapers previews;
    @Autowired OpenPaper papers;
    @Autowired Notices notices;
    @Autowired JdbcClient jdbc;

    @Test
    void aTextOfTheUnitIsPutInWithItsFieldsFilled() throws Exception {
        var name = "修复类" + UUID.randomUUID().toString().substring(0, 6);
        assertThat(send(HEAD, TEXTS, Map.of("name", name, "category", "03", "status", "HANDLING", "body", "关于[title]（[number]），[unit]答复如下，[today]。"))).hasStatus3xxRedirection();
        assertThat(open(HEAD, TEXTS)).bodyText().contains(name, "[title]");
        var number = inHand();
        var page = open(HANDLER, act(number, Action.DRAFT) + "?kind=opinion");
        var id = jdbc.sql("select id from reply_text where name = ?").param(name).query(Long.class).single();
        assertThat(page).bodyText().contains(name, "value=\"text-" + id + '"');
        assertThat(send(HANDLER, act(number, Action.DRAFT), Map.of("claims[0].claim", "请修灯", "claims[0].opinion", "先有的话", "step", "text-" + id))).hasStatusOk().bodyText()
                .contains("先有的话\n关于路口路灯不亮（" + number + "），浦江县住房和城乡建设局答复如下，2026年1月5日。");
        assertThat(open(SISTER, "/api/v1/staff/reply-texts")).bodyText().doesNotContain(name);
        assertThat(open(TRIAGE, act(registered(lamp()), Action.CLASSIFY))).hasStatusOk().bodyText().doesNotContain(name);
        assertThat(post(HEAD, TEXTS, Map.of("remove", Long.toString(id)))).hasStatus3xxRedirection();
        assertThat(open(HEAD, "/api/v1/staff/reply-texts")).bodyText().doesNotContain(name);
    }

    @Test
    void aTextWithAFieldThatThereIsNotIsRefused() throws Exception {
        assertThat(send(HEAD, TEXTS, Map.of("name", "甲", "body", "[petitioner]您好"))).hasStatus(400).bodyText().contains("没有 [petitioner] 这一项", "[petitioner]您好</textarea>");
        assertThat(send(HEAD, TEXTS, Map.of("name", "", "body", ""))).hasStatus(400);
        assertThat(open(HANDLER, TEXTS)).hasStatus(403);
    }

    @Test
    void thePreviewReadsAsThePaperThatIsIssuedAndLeavesNothingBehind() throws Exception {
        var number = inHand();
        var before = trace(number);
        var preview = post(HEAD, act(number, Action.ISSUE_OPINION), with(OPINION, Map.of("edit", "true", "step", "preview", "version", "9")));
        assertThat(preview).hasStatusOk().hasContentType("application/pdf");
        assertThat(trace(number)).isEqualTo(before);
        var shown = text(preview.getResponse().getContentAsByteArray());
        assertThat(shown).contains("同意三日内修灯", "赵试").contains("预览");
        assertThat(send(HEAD, act(number, Action.ISSUE_OPINION), with(OPINION, Map.of("edit", "true")))).hasStatus3xxRedirection();
        var notice = notices.of(jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single()).getLast();
        var issued = text(papers.openOf(HEAD, number, "notice-" + notice.id()).orElseThrow().content().readAllBytes());
        assertThat(plain(shown, "（预览，签发时编号）")).isEqualTo(plain(issued, notice.number()));
        assertThat(issued).doesNotContain("预览");
    }

    @Test
    void aHandlerSeesTheDraftAsThePetitionerWould() throws Exception {
        var number = inHand();
        var draft = post(HANDLER, act(number, Action.DRAFT), with(OPINION, Map.of("kind", "opinion", "step", "preview", "version", "9")));
        assertThat(draft).hasStatusOk().hasContentType("application/pdf");
        assertThat(text(draft.getResponse().getContentAsByteArray())).contains("同意三日内修灯", "预览");
        assertThat(post(HANDLER, act(number, Action.ISSUE_OPINION), with(OPINION, Map.of("step", "preview")))).hasStatus(403);
        assertThat(post(HANDLER, act(number, Action.DRAFT), Map.of("kind", "opinion", "step", "preview", "claims[0].claim", "甲"))).hasStatus(400).bodyText().contains("id=\"f-claims-0-opinion");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'addressed-paper' and about = 'preview'").param(number).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void deliveryShowsThePaperThatIsDelivered() {
        var number = signed();
        assertThat(open(HANDLER, act(number, Action.DELIVER))).bodyText().contains("将要送达的文书", "处理意见书", "/papers/notice-");
    }

    private String trace(String number) {
        return jdbc.sql("select p.version || ' ' || p.status || ' ' || (select count(*) from notice n where n.petition = p.id) || ' ' || (select count(*) from petition_event e where e.petition = p.id) from petition p where number = ?")
                .param(number).query(String.class).single() + jdbc.sql("select coalesce(sum(last), 0) from notice_number where unit = ?").param(BUREAU).query(Long.class).single();
    }

    private static Map<String, String> with(Map<String, String> one, Map<String, String> other) {
        var both = new java.util.HashMap<>(one);
        both.putAll(other);
        return both;
    }

    private static String text(byte[] pdf) throws Exception {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file);
        }
    }

    /** Without the mark, the seal's words and the number, in which alone the two differ. */
    private static String plain(String text, String number) {
        return text.replace(number, "").lines().map(String::strip).filter(line -> !"预览尚未签发".contains(line.replaceAll("\\s", ""))).collect(java.util.stream.Collectors.joining("\n"));
    }
}
