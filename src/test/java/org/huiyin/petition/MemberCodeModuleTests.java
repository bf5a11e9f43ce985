package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.access.TooManyGuesses;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.document.Documents;
import org.huiyin.petition.file.IssueMemberCode;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.Paper;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.intake.Submission;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class MemberCodeModuleTests extends SampleCases {

    private static final String HERE = "198.51.100.7";

    @Autowired IssueMemberCode codes;
    @Autowired ReadOwnPetition own;
    @Autowired OpenPaper papers;
    @Autowired Documents documents;
    @Autowired JdbcClient jdbc;
    private Receipt receipt;
    private String number;

    @BeforeEach
    void threePetitionTogether() {
        var fields = lampFields();
        fields.put("coPetitioners", List.of(Map.of("name", "孙同访"), Map.of("name", "李同访")));
        fields.put("documents", List.of(documents.store(new ByteArrayInputStream("身份证复印件".getBytes(StandardCharsets.UTF_8)), "证件.txt").id()));
        receipt = submitted(facts(fields).as(Submission.class));
        number = receipt.number();
    }

    private String code(String to) {
        return codes.issue(TRIAGE, number, to).orElseThrow().queryCode();
    }

    @Test
    void a_member_sees_the_petition_and_its_papers_and_may_add_something_only() {
        signed(number);
        var mine = own.read(HERE, number, code("2")).orElseThrow();
        assertThat(mine.number()).isEqualTo(number);
        assertThat(mine.mayDo()).containsExactly(Action.SUPPLEMENT);
        assertThat(mine.documents()).extracting(Paper::kind).contains("receipt", "opinion").doesNotContain("attachment");
        assertThat(own.read(HERE, number, receipt.queryCode()).orElseThrow().documents()).extracting(Paper::kind).contains("attachment");
        assertThat(own.read(HERE, number, receipt.queryCode()).orElseThrow().mayDo()).contains(Action.WITHDRAW);
    }

    @Test
    void what_ends_or_turns_the_course_for_all_stays_with_the_petitioner() {
        var member = own.admitted(HERE, number, code("3")).orElseThrow();
        assertThat(member.signedIn()).isFalse();
        assertThatThrownBy(() -> acts.act(member, number, null, Action.WITHDRAW, facts(Map.of()))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> acts.act(member, number, null, Action.REQUEST_REVIEW, facts(Map.of("reason", "不服")))).isInstanceOf(NoRight.class);
        assertThat(acts.act(member, number, null, Action.SUPPLEMENT, facts(Map.of("text", "又坏了")))).isInstanceOf(Outcome.Done.class);
        assertThat(view(number).timeline().getLast().words().key()).isEqualTo("petition.event.supplemented-by-member");
        assertThat(acts.act(member, submitted(lamp()).number(), null, Action.SUPPLEMENT, facts(Map.of("text", "别人的事")))).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void papers_told_open_to_a_member_and_what_others_handed_in_does_not() {
        var code = code("2");
        var listed = own.read(HERE, number, receipt.queryCode()).orElseThrow().documents();
        var attached = listed.stream().filter(p -> p.kind().equals("attachment")).findFirst().orElseThrow().id();
        assertThat(papers.open(Actor.PUBLIC, HERE, listed.getFirst().id(), code)).isPresent();
        assertThat(papers.open(Actor.PUBLIC, HERE, attached, code)).isEmpty();
        assertThat(papers.open(Actor.PUBLIC, HERE, attached, receipt.queryCode())).isPresent();
        assertThat(own.receipt(HERE, number, code)).as("the proof tells who petitions").isEmpty();
        assertThat(own.receipt(HERE, number, receipt.queryCode())).isPresent();
    }

    @Test
    void a_new_code_kills_the_old_one_and_no_code_opens_another_petition() {
        var old = code("2");
        var fresh = code("2");
        assertThat(own.read(HERE, number, old)).isEmpty();
        assertThat(own.read(HERE, number, fresh.toLowerCase(java.util.Locale.ROOT))).isPresent();
        assertThat(own.read(HERE, submitted(lamp()).number(), fresh)).isEmpty();
        assertThat(own.read(HERE, number, receipt.queryCode())).isPresent();
        assertThat(jdbc.sql("select count(*) from member_code m join petition p on p.id = m.petition where p.number = ?").param(number).query(Integer.class).single()).isOne();
        assertThat(jdbc.sql("select what || ' ' || about from reading where number = ?").param(number).query(String.class).list()).contains("member-code 2");
    }

    @Test
    void wrong_codes_are_counted_however_many_right_ones_there_are() {
        code("2");
        code("3");
        assertThatThrownBy(() -> {
            for (int i = 0; i < 50; i++) {
                own.read("198.51.100.8", number, "AAAAAAAA");
            }
        }).isInstanceOf(TooManyGuesses.class);
    }

    @Test
    void only_the_desk_hands_them_out_and_only_to_who_stands_in_the_list() {
        assertThatThrownBy(() -> codes.issue(TRIAGE, number, "1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> codes.issue(TRIAGE, number, "4")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> codes.issue(TRIAGE, number, "")).isInstanceOf(InvalidInput.class);
        assertThat(codes.issue(SISTER, number, "2")).isEmpty();
        assertThatThrownBy(() -> codes.issue(Actor.petitioner(number), number, "2")).isInstanceOf(NoRight.class);
    }
}
