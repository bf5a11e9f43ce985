package org.huiyin.petition.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.Role;
import org.huiyin.petition.Action;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.file.OpenPaper;
import org.huiyin.petition.file.PetitionFile;
import org.huiyin.petition.file.ReadOwnPetition;
import org.huiyin.petition.file.RevealPetitioner;
import org.huiyin.petition.intake.Receipt;
import org.huiyin.petition.retention.ListDueFiles;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever shows a person in full is another line in the log than a reading, and each look is one line, whoever looks. */
class ActsOfSightModuleTests extends SampleCases {

    private static final String HERE = "198.51.100.71";
    private static final Actor ABOVE = new Actor("leader-above", "330700-xfj", "330700", Set.of(Role.OFFICE_LEADER, Role.SUPERVISOR));

    @Autowired OpenPaper papers;
    @Autowired RevealPetitioner reveal;
    @Autowired ReadOwnPetition own;
    @Autowired ListDueFiles due;
    @Autowired JdbcClient jdbc;
    private Receipt receipt;
    private String number;
    private String paper;

    @BeforeEach
    void oneThatWasAccepted() {
        receipt = submitted(lamp());
        number = receipt.number();
        accepted(number, "claim", "31(6)");
        paper = view(number).documents().stream().filter(each -> each.id().startsWith("notice-")).findFirst().orElseThrow().id();
    }

    private List<String> log(Actor who) {
        return jdbc.sql("select what from reading where number = ? and account = ? order by id").params(number, who.account()).query(String.class).list();
    }

    @Test
    void aPaperThatNamesItsAddresseeIsAnActOfSight() {
        papers.open(HANDLER, HERE, paper, null).orElseThrow();
        papers.openWord(HANDLER, number, paper).orElseThrow();
        assertThat(log(HANDLER)).containsSubsequence("addressed-paper", "addressed-paper-word").doesNotContain("paper", "paper-word");
        assertThat(own.read(HERE, number, receipt.queryCode()).orElseThrow().looks()).filteredOn(look -> look.kind() == Looked.Kind.NAMED).singleElement()
                .satisfies(look -> assertThat(look.times()).isEqualTo(2));
    }

    @Test
    void whoseUnitHasNoPartInItSaysOnceADayWhy() {
        assertThatThrownBy(() -> papers.open(ABOVE, HERE, paper, null)).isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults().toString()).contains("reason"));
        assertThat(log(ABOVE)).isEmpty();
        reveal.reveal(ABOVE, number, "核对送达情况").orElseThrow();
        papers.open(ABOVE, HERE, paper, null).orElseThrow();
        papers.open(ABOVE, HERE, paper, null).orElseThrow();
        assertThat(log(ABOVE)).containsExactly("petitioner", "addressed-paper", "addressed-paper");
        time.runAhead(time.ahead().plusDays(1));
        assertThatThrownBy(() -> papers.open(ABOVE, HERE, paper, null)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aDraftIsMaskedForWhoeverNeitherWritesNorSignsIt() {
        done(HANDLER, number, Action.RECORD_INTERVIEW, facts(Map.of("date", "2026-01-05", "persons", "某人", "text", "当面听取")));
        done(HANDLER, number, Action.DRAFT, facts(Map.of("kind", "opinion", "body", "答复赵试𠮷，电话13900000001",
                "claims", List.of(Map.of("claim", "请修好路灯", "facts", "赵试𠮷所述属实", "outcome", "explain", "basis", "依据甲规定", "opinion", "意见乙")))));
        assertThat(drafts(HANDLER)).contains("赵试𠮷");
        assertThat(drafts(TRIAGE)).contains("赵**", "路灯").doesNotContain("赵试𠮷", "13900000001");
    }

    private String drafts(Actor who) {
        return files.read(who, number).orElseThrow().drafts().stream().map(PetitionFile.DraftSheet::toString).toList().toString();
    }

    @Test
    void listsAndOwnPagesAreOneLineALookAndKeepNoAddressOfThosePetitioning() {
        var before = jdbc.sql("select count(*) from reading where what = 'retention' and account = 'triage'").query(Integer.class).single();
        due.list(TRIAGE, null, 50);
        assertThat(jdbc.sql("select count(*) from reading where what = 'retention' and account = 'triage'").query(Integer.class).single()).isEqualTo(before + 1);
        own.read(HERE, number, "WRONG222");
        own.read(HERE, number, receipt.queryCode()).orElseThrow();
        papers.open(Actor.PUBLIC, HERE, paper, receipt.queryCode()).orElseThrow();
        own.receipt(HERE, number, "WRONG222");
        own.receipt(HERE, number, receipt.queryCode()).orElseThrow();
        assertThat(log(Actor.petitioner(number))).containsExactly("own", "own-paper", "own-receipt");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and account like 'petitioner/%' and from_address is not null").param(number).query(Integer.class).single()).isZero();
    }
}
