package org.huiyin.petition.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.SISTER;
import static org.huiyin.petition.SamplePetitions.lamp;

import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.petition.intake.SubmitPetition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PapersModuleTests extends OnPostgres {

    private static final String HOME = "127.0.0.1";

    @Autowired SubmitPetition submit;
    @Autowired ReadOwnPetition own;
    @Autowired OpenPaper papers;
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

    private int notices(String number) {
        return jdbc.sql("select count(*) from notice n join petition p on p.id = n.petition where p.number = ?").param(number).query(Integer.class).single();
    }
}
