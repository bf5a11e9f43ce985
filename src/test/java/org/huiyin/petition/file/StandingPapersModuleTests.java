package org.huiyin.petition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.actor.Actor;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.intake.Submission;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StandingPapersModuleTests extends SampleCases {

    private static final String HOME = "127.0.0.1";

    @Autowired OpenPaper papers;
    @Autowired JdbcClient jdbc;

    private String paper(String number, String kind) {
        return files.read(TRIAGE, number).orElseThrow().view().documents().stream().filter(p -> p.kind().equals(kind)).map(Paper::id).findFirst().orElseThrow();
    }

    private String text(Actor who, String id) throws Exception {
        try (var content = papers.open(who, HOME, id, null).orElseThrow().content(); var pdf = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Submission group() {
        var fields = lampFields();
        fields.put("persons", 6);
        fields.put("representatives", List.of(Map.of("name", "钱代表", "phone", "13900000002")));
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "address", "试用村2号")));
        return facts(fields).as(Submission.class);
    }

    @Test
    void the_registration_form_tells_everything_that_the_intake_took_down() throws Exception {
        var number = submitted(group()).number();
        var id = paper(number, "registration-form");
        assertThat(id).startsWith("registration-");
        assertThat(text(TRIAGE, id)).contains("登记表", "赵试", "13900000001", "网上信访", "6", "钱代表 13900000002", "共同信访人：孙同访 试用村2号", "请修好路灯", "镇口的路灯坏了三个月", "申诉求决", "多人反映");
        assertThat(text(TRIAGE, id)).isEqualTo(text(TRIAGE, id));
        assertThat(jdbc.sql("select count(*) from notice n join petition p on p.id = n.petition where p.number = ?").param(number).query(Integer.class).single()).isOne();
    }

    @Test
    void the_registration_form_is_for_staff_only() {
        var receipt = submitted(lamp());
        var id = paper(receipt.number(), "registration-form");
        assertThat(papers.open(Actor.petitioner(receipt.number()), HOME, id, receipt.queryCode())).isEmpty();
        assertThat(papers.open(SISTER, HOME, id, null)).isEmpty();
        assertThat(view(receipt.number()).documents()).extracting(Paper::kind).containsExactly("receipt");
    }

    @Test
    void the_archive_list_is_there_once_the_case_has_ended_and_names_what_lies_in_the_file() throws Exception {
        var receipt = submitted(lamp());
        var number = receipt.number();
        var early = paper(number, "registration-form").replace("registration", "archive");
        assertThat(papers.open(TRIAGE, HOME, early, null)).isEmpty();
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("赵试𠮷"));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "已说明")));
        var id = paper(number, "archive-list");
        assertThat(id).isEqualTo(early);
        assertThat(text(TRIAGE, id)).contains("卷内文件目录", "1. ", "登记回执", "受理告知书", "处理意见书", "送达回证", "2026");
        assertThat(papers.open(Actor.petitioner(number), HOME, id, receipt.queryCode())).isEmpty();
        var first = papers.open(TRIAGE, HOME, id, null).orElseThrow().file();
        assertThat(papers.open(TRIAGE, HOME, id, null).orElseThrow().file()).isEqualTo(first);
    }

    @Test
    void after_a_review_the_archive_list_is_written_anew() {
        var number = submitted(lamp()).number();
        signed(number);
        done(HANDLER, number, Action.DELIVER, delivery("赵试𠮷"));
        done(HANDLER, number, Action.CLOSE, facts(Map.of("result", "已说明")));
        var id = paper(number, "archive-list");
        var first = papers.open(TRIAGE, HOME, id, null).orElseThrow().file();
        time.runAhead(time.ahead().plusDays(1));
        done(Actor.petitioner(number), number, Action.REQUEST_REVIEW, facts(Map.of()));
        assertThat(papers.open(TRIAGE, HOME, id, null)).as("not while it is under review").isEmpty();
        done(reviewer(number), number, Action.DECIDE_REVIEW, facts(Map.of("decision", "uphold", "opinion", "维持", "basis", "依据甲")));
        done(reviewer(number), number, Action.DELIVER, facts(Map.of("date", "2026-01-06", "mode", "post", "person", "赵试𠮷", "signed", true)));
        done(reviewer(number), number, Action.CLOSE, facts(Map.of("result", "复查维持")));
        assertThat(papers.open(TRIAGE, HOME, id, null).orElseThrow().file()).isNotEqualTo(first);
    }
}
