package org.huiyin.reception.tray;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.huiyin.OnPostgres;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.petition.SamplePetitions;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.followup.Source;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies before a leader, and what comes of it. */
class TrayModuleTests extends OnPostgres {

    private static final Actor HEAD = new Actor("tray-head", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor LEADER = new Actor("tray-leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor OTHER = new Actor("tray-other", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor UNIT = new Actor("tray-unit", "330726-jtj", "330726", Set.of(Role.HANDLER));

    @Autowired LayBefore laying;
    @Autowired LeaderTray tray;
    @Autowired LookAtFollowUps promises;
    @Autowired SubmitPetition submit;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void aLeader() {
        if (accounts.find("tray-leader").isEmpty()) {
            accounts.create(new Account("tray-leader", "阅批甲", "330726-zf", "330726", Set.of(Role.LEADER)), "opens nothing here");
        }
    }

    private static List<String> faults(Runnable act) {
        try {
            act.run();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.field() + ' ' + fault.words().key()).toList();
        }
    }

    private Letter laid(String petition) {
        return laying.lay(HEAD, new LetterOrder("tray-leader", petition, "路灯不亮", "镇口的路灯坏了三个月", "330726-jtj"));
    }

    private LeaderTray.Instruction instruction(int version) {
        return new LeaderTray.Instruction(version, "请三日内修好", "330726-jtj", Colour.YELLOW);
    }

    @Test
    void anInstructionBecomesATaskWithAColourAndADayThatAllThreeSee() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var letter = laid(number);
        assertThat(tray.list(LEADER)).extracting(LetterLine::id).contains(letter.id());
        assertThat(tray.list(OTHER)).isEmpty();
        assertThat(tray.open(OTHER, letter.id())).isEmpty();
        var read = tray.open(LEADER, letter.id()).orElseThrow();
        assertThat(read.state()).isEqualTo(LetterState.READ);
        assertThat(jdbc.sql("select count(*) from reading where account = 'tray-leader' and what = 'leader-letter' and number = ?").param(number).query(Integer.class).single()).isEqualTo(1);
        var task = tray.instruct(LEADER, letter.id(), instruction(read.version())).orElseThrow();
        assertThat(task.source()).isEqualTo(Source.INSTRUCTION);
        assertThat(task.number()).isEqualTo(number);
        assertThat(task.due()).isEqualTo(task.handedOn().plusDays(2));
        assertThat(promises.find(UNIT, task.id()).orElseThrow().promised()).isEqualTo("请三日内修好");
        assertThat(promises.find(LEADER, task.id())).as("watched over by whoever gave it").isPresent();
        assertThat(promises.find(HEAD, task.id())).isPresent();
        assertThat(faults(() -> tray.instruct(LEADER, letter.id(), instruction(read.version() + 1)))).containsExactly("version reception.changed");
        assertThat(laid(number).id()).as("once it has ended it may be laid again").isNotEqualTo(letter.id());
    }

    @Test
    void anAccusationIsLaidBeforeNobodyAndLeavesTheTrayWhenItTurnsOutToBeOne() {
        var accusation = submit.submit(SamplePetitions.accusationOf(SamplePetitions.BUREAU), null).receipt().number();
        assertThat(faults(() -> laid(accusation))).containsExactly("petition reception.tray.sealed");
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var letter = laid(number);
        jdbc.sql("update petition set sealed = true where number = ?").param(number).update();
        assertThat(tray.list(LEADER)).extracting(LetterLine::id).doesNotContain(letter.id());
        assertThat(tray.open(LEADER, letter.id())).isEmpty();
        assertThat(tray.instruct(LEADER, letter.id(), instruction(letter.version()))).isEmpty();
    }

    @Test
    void whatTheLeaderWouldNotBeShownIsNotLaidAndNobodyIsMailed() {
        for (var hidden : List.of("excluded = '{330726-jtj}'", "trace = true")) {
            var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
            jdbc.sql("update petition set " + hidden + " where number = ?").param(number).update();
            assertThat(faults(() -> laid(number))).as(hidden).hasSize(1).allMatch(fault -> fault.startsWith("petition reception."));
            assertThat(jdbc.sql("select count(*) from leader_letter where petition = ?").param(number).query(Integer.class).single()).isZero();
        }
    }

    @Test
    void aListShowsTitlesAndOnlyWhoeverOpensALetterReadsItWhichIsLogged() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var letter = laid(number);
        var shown = List.of(tray.list(LEADER), laying.list(HEAD, 0, 50), tray.note(LEADER, letter.id(), letter.version()).orElseThrow(), laying.takeBack(HEAD, laid(number).id(), 1).orElseThrow());
        assertThat(shown).map(Object::toString).allSatisfy(said -> assertThat(said).contains("路灯不亮").doesNotContain("镇口的路灯坏了三个月"));
        var readings = jdbc.sql("select count(*) from reading where what = 'leader-letter' and number = ?").param(number).query(Integer.class);
        assertThat(readings.single()).isZero();
        assertThat(tray.open(LEADER, letter.id()).orElseThrow().text()).isEqualTo("镇口的路灯坏了三个月");
        assertThat(readings.single()).isEqualTo(1);
    }

    @Test
    void theOfficeThatTurnsOutToBeAccusedKeepsNothingOfIt() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var letter = laid(number);
        assertThat(laying.list(HEAD, 0, 50)).extracting(LetterLine::id).contains(letter.id());
        jdbc.sql("update petition set excluded = '{330726-xfj}' where number = ?").param(number).update();
        assertThat(laying.list(HEAD, 0, 50)).extracting(LetterLine::id).doesNotContain(letter.id());
        assertThat(laying.takeBack(HEAD, letter.id(), letter.version())).as("as one that does not exist").isEmpty();
    }

    @Test
    void anInstructionGoesOutOfSightWithThePetitionThatItIsAbout() {
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        var letter = laid(number);
        var task = tray.instruct(LEADER, letter.id(), instruction(letter.version())).orElseThrow();
        assertThat(promises.find(UNIT, task.id())).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(number).update();
        assertThat(promises.find(UNIT, task.id())).isEmpty();
        assertThat(promises.find(LEADER, task.id())).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsHalfWritten() {
        assertThat(faults(() -> laying.lay(HEAD, new LetterOrder("nobody", "330726999999999", " ", "某".repeat(4001), "nowhere")))).containsExactlyInAnyOrder("leader reception.tray.no-leader",
                "petition reception.batch.no-petition", "title runtime.missing", "text runtime.too-long", "unit reception.follow-up.no-unit");
        var letter = laid(null);
        assertThat(letter.number()).isEqualTo("L" + letter.id());
        assertThat(faults(() -> tray.instruct(LEADER, letter.id(), new LeaderTray.Instruction(letter.version(), null, "nowhere", null)))).contains("promised runtime.missing", "colour runtime.missing");
        assertThat(tray.open(LEADER, letter.id()).orElseThrow().state()).as("taken back with the rest").isEqualTo(LetterState.READ);
        var back = laying.takeBack(HEAD, letter.id(), letter.version() + 1).orElseThrow();
        assertThat(back.state()).isEqualTo(LetterState.TAKEN_BACK);
        assertThat(tray.open(LEADER, letter.id())).isEmpty();
        assertThatThrownBy(() -> laying.lay(LEADER, new LetterOrder(null, null, null, null, null))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> tray.list(HEAD)).isInstanceOf(NoRight.class);
        var number = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        laid(number);
        assertThat(faults(() -> laid(number))).containsExactly("petition reception.tray.there");
    }
}
