package org.huiyin.petition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.SISTER;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lamp;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.notice.Field;
import org.huiyin.notice.Issuer;
import org.huiyin.notice.NoticeFacts;
import org.huiyin.notice.NoticeKind;
import org.huiyin.notice.Notices;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class PapersModuleTests extends OnPostgres {

    private static final String HOME = "127.0.0.1";

    @Autowired SubmitPetition submit;
    @Autowired ReadOwnPetition own;
    @Autowired OpenPaper papers;
    @Autowired AddressEnvelope envelopes;
    @Autowired ReadFile files;
    @Autowired Notices notices;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    @Test
    void a_receipt_is_written_down_once_when_it_is_first_opened() {
        var receipt = submit.submit(lamp(), null).receipt();
        var listed = own.read(HOME, receipt.number(), receipt.queryCode()).orElseThrow().documents().getFirst();
        assertThat(listed.number()).isEqualTo(receipt.number());
        assertThat(notices(receipt.number())).isZero();
        var paper = papers.open(Actor.PUBLIC, HOME, listed.id(), receipt.queryCode()).orElseThrow().file();
        assertThat(papers.open(Actor.PUBLIC, HOME, listed.id(), receipt.queryCode()).orElseThrow().file()).isEqualTo(paper);
        assertThat(notices(receipt.number())).isOne();
        assertThat(own.read(HOME, receipt.number(), receipt.queryCode()).orElseThrow().documents())
                .singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(listed.id()))
                .satisfies(p -> assertThat(p.fingerprint()).isEqualTo(paper.fingerprint()));
    }

    @Test
    void a_receipt_opens_to_its_owner_only() {
        var receipt = submit.submit(lamp(), null).receipt();
        var id = own.read(HOME, receipt.number(), receipt.queryCode()).orElseThrow().documents().getFirst().id();
        assertThat(papers.open(Actor.PUBLIC, HOME, id, "AAAAAAAA")).isEmpty();
        assertThat(papers.open(SISTER, HOME, id, null)).isEmpty();
        assertThat(papers.open(Actor.PUBLIC, HOME, "receipt-999999999", receipt.queryCode())).isEmpty();
    }

    @Test
    void a_paper_between_units_is_read_by_staff_and_unknown_to_the_petitioner() {
        var receipt = submit.submit(lamp(), null).receipt();
        var id = "notice-" + issued(receipt.number(), NoticeKind.REGISTRATION_FORM);
        assertThat(own.read(HOME, receipt.number(), receipt.queryCode()).orElseThrow().documents()).extracting(Paper::kind).containsExactly("receipt");
        assertThat(papers.open(Actor.PUBLIC, HOME, id, receipt.queryCode())).isEmpty();
        assertThat(papers.open(Actor.petitioner(receipt.number()), HOME, id, receipt.queryCode())).isEmpty();
        assertThat(files.read(TRIAGE, receipt.number()).orElseThrow().view().documents()).extracting(Paper::kind).containsExactly("receipt", "registration-form");
        var file = papers.open(TRIAGE, HOME, id, null).orElseThrow().file();
        assertThat(papers.open(Actor.PUBLIC, HOME, file.id(), receipt.queryCode())).as("not by the file behind it either").isEmpty();
    }

    @Test
    void a_paper_that_is_told_opens_to_both() {
        var receipt = submit.submit(lamp(), null).receipt();
        var id = "notice-" + issued(receipt.number(), NoticeKind.WITHDRAWAL);
        assertThat(own.read(HOME, receipt.number(), receipt.queryCode()).orElseThrow().documents()).extracting(Paper::kind).containsExactly("receipt", "withdrawal");
        assertThat(papers.open(Actor.PUBLIC, HOME, id, receipt.queryCode())).isPresent();
    }

    @Test
    void staff_fetch_the_word_file_and_it_is_written_down() {
        var receipt = submit.submit(lamp(), null).receipt();
        var id = "notice-" + issued(receipt.number(), NoticeKind.REGISTRATION_FORM);
        assertThat(papers.openWord(TRIAGE, receipt.number(), id).orElseThrow().file().name()).endsWith(".docx");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'paper-word'").param(receipt.number()).query(Integer.class).single()).isOne();
        assertThat(papers.openWord(TRIAGE, submit.submit(lamp(), null).receipt().number(), id)).isEmpty();
        assertThat(papers.openWord(SISTER, receipt.number(), id)).isEmpty();
        assertThatThrownBy(() -> papers.openWord(Actor.PUBLIC, receipt.number(), id)).isInstanceOf(NoRight.class);
    }

    @Test
    void an_envelope_takes_a_reason_that_is_written_down() {
        var receipt = submit.submit(lamp(), null).receipt();
        var told = "notice-" + issued(receipt.number(), NoticeKind.WITHDRAWAL);
        assertThat(new String(envelopes.print(TRIAGE, receipt.number(), told, null, "寄送").orElseThrow(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(jdbc.sql("select what from reading where number = ?").param(receipt.number()).query(String.class).list()).contains("envelope");
        assertThatThrownBy(() -> envelopes.print(TRIAGE, receipt.number(), told, null, "")).isInstanceOf(InvalidInput.class);
        assertThat(envelopes.print(TRIAGE, receipt.number(), "notice-" + issued(receipt.number(), NoticeKind.REGISTRATION_FORM), null, "寄送")).isEmpty();
        assertThat(envelopes.print(TRIAGE, submit.submit(lamp(), null).receipt().number(), told, null, "寄送")).isEmpty();
        assertThat(envelopes.print(SISTER, receipt.number(), told, null, "寄送")).isEmpty();
    }

    @Test
    void each_of_a_group_who_left_an_address_gets_an_envelope() throws IOException {
        var fields = lampFields();
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访", "address", "322200 试用村3号"), Map.of("name", "李同访", "phone", "13900000004")));
        var number = submit.submit(facts(fields).as(Submission.class), null).receipt().number();
        var told = "notice-" + issued(number, NoticeKind.WITHDRAWAL);
        assertThat(pages(envelopes.print(TRIAGE, number, told, "2", "寄送"))).singleElement().satisfies(page -> assertThat(page).contains("孙同访", "试用村3号"));
        assertThat(pages(envelopes.print(TRIAGE, number, told, "each", "寄送"))).hasSize(2).allMatch(page -> page.contains("浦江县信访局"));
        assertThatThrownBy(() -> envelopes.print(TRIAGE, number, told, "3", "寄送")).as("left none").isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> envelopes.print(TRIAGE, number, told, "4", "寄送")).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.faults().getFirst().field()).isEqualTo("to"));
        assertThat(jdbc.sql("select what from reading where number = ?").param(number).query(String.class).list()).contains("envelope");
    }

    private static List<String> pages(Optional<byte[]> pdf) throws IOException {
        var pages = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf.orElseThrow())) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                var text = new PDFTextStripper();
                text.setStartPage(i);
                text.setEndPage(i);
                pages.add(text.getText(document).replace(" ", ""));
            }
        }
        return pages;
    }

    private long issued(String number, NoticeKind kind) {
        var petition = jdbc.sql("select id from petition where number = ?").param(number).query(Long.class).single();
        var facts = NoticeFacts.of(kind, new Issuer("330726-xfj", "浦江县信访局", "0", "街"), number, "路灯")
                .words(Field.CHANNEL, Words.of("petition.channel.letter")).number(Field.PERSONS, 1).done();
        return transaction.execute(status -> notices.issue(petition, number, false, facts)).id();
    }

    private int notices(String number) {
        return jdbc.sql("select count(*) from notice n join petition p on p.id = n.petition where p.number = ?").param(number).query(Integer.class).single();
    }
}
