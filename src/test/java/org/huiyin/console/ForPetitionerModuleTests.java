package org.huiyin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.petition.Action;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.file.ReissueCode;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.message.CaseMessages;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** What a desk does for petitioners who have no phone and no computer. */
class ForPetitionerModuleTests extends SampleDesk {

    private static final String HERE = "198.51.100.9";
    private static final String ID = "330726199001010016";

    @Autowired ReissueCode codes;
    @Autowired ReadOwnPetition own;
    @Autowired OpenPaper papers;
    @Autowired CaseMessages messages;
    @Autowired JdbcClient jdbc;

    private static MockMultipartFile scan() {
        return new MockMultipartFile("file", "补充.txt", "text/plain", "按了手印的补充材料".getBytes(StandardCharsets.UTF_8));
    }

    private Receipt lampOf(Map<String, Object> petitioner) {
        var fields = lampFields();
        fields.put("petitioner", petitioner);
        return submit.submit(facts(fields).as(Submission.class), null).receipt();
    }

    private ReissueCode.Seen seen(String number) {
        return new ReissueCode.Seen("resident-id", number, true);
    }

    private List<String> faults(Actor who, String number, ReissueCode.Seen seen) {
        try {
            codes.reissue(who, number, seen);
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(InvalidInput.FieldFault::field).toList();
        }
    }

    @Test
    void a_paper_is_taken_down_with_its_scan_and_the_petitioner_takes_a_receipt_along() throws Exception {
        var number = forwarded();
        var form = new HashMap<>(hidden(open(CLERK, act(number, Action.SUPPLEMENT))));
        form.putAll(Map.of("receivedOn", "2026-01-05", "text", "灯杆也歪了", "thumbprint", "true", "readAloud", "false"));
        assertThat(upload(CLERK, act(number, Action.SUPPLEMENT), form, scan())).hasStatus(400).bodyText().contains("按手印的材料须先当面宣读");
        form.put("readAloud", "true");
        assertThat(upload(CLERK, act(number, Action.SUPPLEMENT), form, scan())).hasStatus3xxRedirection();
        var seq = files.read(CLERK, number).orElseThrow().view().timeline().getLast().seq();
        var link = file(number) + "/taken/" + seq;
        assertThat(open(CLERK, file(number))).bodyText().contains(link, "收到信访人的书面补充材料", "灯杆也歪了");
        assertThat(open(CLERK, link)).hasStatusOk().bodyText().contains(number, "书面材料收件回执", "2026年1月5日", "按手印", "已宣读", "浦江县信访局").doesNotContain("赵试");
        assertThat(open(SISTER, link)).hasStatus(404);
        assertThat(open(CLERK, file(number) + "/taken/1")).hasRedirectedUrl(file(number));
    }

    @Test
    void a_case_that_waits_for_its_petitioner_says_so() throws Exception {
        var number = forwarded();
        assertThat(open(HANDLER, file(number))).bodyText().doesNotContain("等待答复");
        taken(HANDLER, number, Action.ASK, Map.of("text", "坏了几盏灯？"), "question-asked");
        assertThat(open(HANDLER, file(number))).bodyText().contains("等待答复", "坏了几盏灯？");
        assertThat(acts.act(Actor.petitioner(number), number, null, Action.ANSWER, facts(Map.of("text", "三盏")))).isInstanceOf(org.huiyin.petition.Outcome.Done.class);
        assertThat(open(HANDLER, file(number))).bodyText().contains("三盏").doesNotContain("等待答复");
    }

    @Test
    void a_withdrawal_counts_from_the_day_on_which_the_paper_came() throws Exception {
        var number = forwarded();
        time.runAhead(time.ahead().plusDays(3));
        var form = new HashMap<>(hidden(open(CLERK, act(number, Action.WITHDRAW))));
        form.putAll(Map.of("receivedOn", "2026-01-06", "thumbprint", "false"));
        assertThat(upload(CLERK, act(number, Action.WITHDRAW), form, scan())).hasStatus3xxRedirection();
        var paper = files.after(CLERK, number).orElseThrow().documents().stream().filter(each -> each.kind().equals("withdrawal")).findFirst().orElseThrow();
        assertThat(text(papers.open(CLERK, HERE, paper.id(), null).orElseThrow().content().readAllBytes())).contains("2026年1月6日");
    }

    @Test
    void a_lost_code_is_given_anew_against_an_identity_paper_and_the_old_one_dies() throws Exception {
        var receipt = lampOf(Map.of("name", "赵试", "address", "试用村1号", "email", "lost-code@example.org", "idType", "resident-id", "idNumber", ID));
        var number = receipt.number();
        assertThat(open(CLERK, file(number) + "/code")).hasStatusOk().bodyText().contains("补发后原查询码立即失效").doesNotContain(ID);
        assertThat(send(CLERK, file(number) + "/code", Map.of("idType", "resident-id", "idNumber", ID))).hasStatus(400).bodyText().contains("请先查看证件原件");
        assertThat(faults(CLERK, number, seen("330726199001010024"))).as("somebody else's paper").containsExactly("idNumber");
        assertThat(faults(CLERK, number, new ReissueCode.Seen(null, "", false))).contains("idType", "idNumber", "nameAgrees");
        assertThat(own.read(HERE, number, receipt.queryCode())).as("nothing has happened yet").isPresent();
        var fresh = codes.reissue(CLERK, number, seen(ID)).orElseThrow().queryCode();
        assertThat(own.read(HERE, number, receipt.queryCode())).isEmpty();
        assertThat(own.read(HERE, number, fresh)).isPresent();
        assertThat(messages.read(CLERK, number).orElseThrow()).as("the petitioner learns of it").extracting(sent -> sent.about().topic()).contains("code");
        assertThat(jdbc.sql("select what || ' ' || coalesce(about, '') from reading where number = ?").param(number).query(String.class).list()).contains("own-code resident-id").noneMatch(line -> line.contains(ID));
        assertThat(jdbc.sql("select version from petition where number = ?").param(number).query(Integer.class).single()).isOne();
    }

    @Test
    void nobody_gets_a_code_who_cannot_be_identified_and_nobody_hands_one_out_who_has_no_part_in_it() {
        var nameless = lampOf(Map.of("phone", "13900000001")).number();
        assertThat(faults(CLERK, nameless, seen(ID))).containsExactly("nameAgrees");
        var number = forwarded();
        assertThatThrownBy(() -> codes.reissue(HANDLER, number, seen(ID))).as("the unit that answers makes itself no key").isInstanceOf(NoRight.class);
        assertThat(open(HANDLER, file(number) + "/code")).hasStatus(403);
        assertThat(open(HANDLER, file(number))).bodyText().doesNotContain(file(number) + "/code\"");
        assertThat(open(CLERK, file(number))).bodyText().contains(file(number) + "/code\"");
        assertThat(codes.reissue(SISTER, number, seen(ID))).isEmpty();
        assertThatThrownBy(() -> codes.reissue(Actor.petitioner(number), number, seen(ID))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> codes.reissue(somebody(org.huiyin.actor.Role.GRID), number, seen(ID))).isInstanceOf(NoRight.class);
    }

    @Test
    void no_paper_of_a_case_bears_the_code() throws Exception {
        var receipt = submit.submit(lamp(), null).receipt();
        var number = receipt.number();
        done(TRIAGE, number, Action.CLASSIFY, classification("claim"));
        done(TRIAGE, number, Action.FORWARD, facts(Map.of("to", BUREAU)));
        done(HANDLER, number, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "赵试", "text", "当面听取")));
        done(HEAD, number, Action.ISSUE_OPINION, claims("explain"));
        done(HANDLER, number, Action.DELIVER, facts(Map.of("date", "2026-01-05", "mode", "in-person", "person", "赵试𠮷", "signed", true)));
        var all = own.read(HERE, number, receipt.queryCode()).orElseThrow().documents();
        assertThat(all).extracting(paper -> paper.kind()).contains("receipt", "acceptance", "opinion");
        for (var paper : all) {
            assertThat(text(papers.open(Actor.PUBLIC, HERE, paper.id(), receipt.queryCode()).orElseThrow().content().readAllBytes())).as(paper.kind()).contains(number).doesNotContain(receipt.queryCode());
        }
    }

    private static String text(byte[] pdf) throws Exception {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s", "");
        }
    }
}
