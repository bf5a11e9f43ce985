package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.time.LocalDate;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.reception.duty.SampleDuties;
import org.huiyin.reception.tray.LayBefore;
import org.huiyin.reception.tray.LeaderTray;
import org.huiyin.reception.tray.LetterLine;
import org.huiyin.reception.tray.LetterOrder;
import org.huiyin.reception.tray.LetterState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader's own ledger, and what a successor finds in it. */
class OwnLedgerModuleTests extends PromisedOnFriday {

    private static final Actor LEADER = new Actor("ledger-leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor HEIR = new Actor("ledger-heir", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final String LINE = "局长 接访乙";

    @Autowired OwnLedger own;
    @Autowired KeepLeaders leaders;
    @Autowired NameAccount naming;
    @Autowired LayBefore laying;
    @Autowired LeaderTray tray;
    @Autowired Accounts accounts;
    private long leader;

    @BeforeEach
    void aLeaderWithAnAccount() {
        for (var actor : new Actor[] {LEADER, HEIR}) {
            if (accounts.find(actor.account()).isEmpty()) {
                accounts.create(new Account(actor.account(), actor.account(), actor.unit(), actor.region(), actor.roles()), "opens nothing here");
            }
        }
        SampleDuties.clear(jdbc);
        leader = leaders.add(HEAD, new KeepLeaders.Newcomer("局长", "接访乙", LocalDate.parse("2026-01-01"))).id();
        naming.name(HEAD, leader, LEADER.account());
    }

    @AfterEach
    void nobodyServes() {
        SampleDuties.clear(jdbc);
    }

    private FollowUp promised(int seq, Colour colour) {
        return handOver.handOver(CLERK, batch(jdbc, day, seq, "called"), new HandOverOrder("村口的路 " + seq, LINE, null, null, UNIT, colour)).orElseThrow();
    }

    private boolean shows(Actor actor, Which which, FollowUp promise) {
        return own.list(actor, which, "").items().stream().anyMatch(each -> each.promise().id() == promise.id());
    }

    @Test
    void aLeaderSeesWhatWasPromisedUnderTheOwnLineAndNobodyElsesLeader() {
        var before = own.standing(LEADER);
        var green = promised(70, Colour.GREEN);
        var red = promised(71, Colour.RED);
        standOn("2026-03-16T02:00:00Z");
        var now = own.standing(LEADER);
        assertThat(now.lines()).containsExactly(LINE);
        assertThat(now.open() - before.open()).isEqualTo(2);
        assertThat(now.late() - before.late()).isEqualTo(1);
        assertThat(own.late(LEADER)).isEqualTo(now.late());
        assertThat(own.list(LEADER, Which.OPEN, "").items()).filteredOn(each -> each.promise().id() == red.id()).extracting(OwnLedger.OwnPromise::promised).containsExactly("村口的路 71");
        assertThat(jdbc.sql("select count(*) from reading where account = 'ledger-leader' and number = ? and what = 'follow-up'").param(green.number()).query(Integer.class).single()).as("the look is logged").isPositive();
        assertThat(shows(LEADER, Which.LATE, green)).isTrue();
        assertThat(looking.find(LEADER, green.id())).isPresent();
        assertThat(shows(HEIR, Which.OPEN, green)).isFalse();
        assertThat(looking.find(HEIR, green.id())).isEmpty();
        assertThatThrownBy(() -> own.standing(CLERK)).isInstanceOf(NoRight.class);
        verified(reported(green, true));
        assertThat(own.standing(LEADER).after() - before.after()).as("settled after its day").isEqualTo(1);
        leaders.leave(HEAD, leader, LocalDate.parse("2026-03-15"));
        assertThat(shows(LEADER, Which.OPEN, red)).as("whoever left sees nothing under that line any more").isFalse();
    }

    @Test
    void whatAccusesIsNeverInIt() {
        var promise = promised(72, Colour.RED);
        assertThat(shows(LEADER, Which.OPEN, promise)).isTrue();
        jdbc.sql("update batch set accusation = true where id = ?").param(promise.subject()).update();
        assertThat(shows(LEADER, Which.OPEN, promise)).isFalse();
        assertThat(looking.find(LEADER, promise.id())).isEmpty();
    }

    @Test
    void anAccountIsALeadersOfThePlaceAndOnlyOnes() {
        assertThat(faults(() -> naming.name(HEAD, leader, "follow-clerk"))).containsExactly("account reception.tray.no-leader");
        var other = leaders.add(HEAD, new KeepLeaders.Newcomer("副局长", "接访丁", null)).id();
        assertThat(faults(() -> naming.name(HEAD, other, LEADER.account()))).containsExactly("account reception.duty.account-taken");
        assertThat(naming.name(ELSEWHERE, leader, null)).isEmpty();
        assertThat(naming.name(HEAD, leader, " ").orElseThrow().account()).isNull();
        assertThatThrownBy(() -> naming.name(CLERK, leader, null)).isInstanceOf(NoRight.class);
    }

    @Test
    void theSuccessorFindsPromisesAndLettersAndTheListNamesThem() {
        var promise = promised(73, Colour.RED);
        var letter = laying.lay(HEAD, new LetterOrder(LEADER.account(), null, "路灯不亮", "镇口的路灯坏了", null));
        tray.open(LEADER, letter.id());
        var sealed = submit.submit(org.huiyin.petition.SamplePetitions.lamp(), null).receipt().number();
        jdbc.sql("insert into leader_letter (office, region, leader, petition, state, sealed, laid_at, laid_by, version) select office, region, leader, ?, 'laid', null, laid_at, laid_by, 1 from leader_letter where id = ?").params(sealed, letter.id()).update();
        jdbc.sql("update petition set sealed = true where number = ?").param(sealed).update();
        assertThat(faults(() -> passing.pass(HEAD, new PassPromises.Change(LINE, "局长 接访戊", "follow-clerk")))).containsExactly("account reception.tray.no-leader");
        var passed = passing.pass(HEAD, new PassPromises.Change(LINE, "局长 接访戊", HEIR.account()));
        assertThat(passed.list()).anyMatch(line -> line.getFirst().equals(promise.number()) && line.getLast().equals("answers"));
        assertThat(passed.list()).anyMatch(line -> line.getFirst().equals(letter.number()) && line.get(5).equals("passed"));
        assertThat(passed.list()).as("nobody is told of what accuses").noneMatch(line -> line.getFirst().equals(sealed));
        assertThat(passed.intact()).isTrue();
        assertThat(shows(HEIR, Which.OPEN, promise)).isTrue();
        assertThat(shows(LEADER, Which.OPEN, promise)).isFalse();
        assertThat(tray.list(HEIR)).filteredOn(each -> each.id() == letter.id()).extracting(LetterLine::state).as("new to whoever comes").containsExactly(LetterState.LAID);
        assertThat(tray.unread(HEIR)).isPositive();
        assertThat(tray.open(LEADER, letter.id())).isEmpty();
    }

    @Test
    void lettersStayAndAreNamedWhileTheSuccessorHasNoAccount() {
        promised(74, Colour.RED);
        var letter = laying.lay(HEAD, new LetterOrder(LEADER.account(), null, "路灯不亮", "镇口的路灯坏了", null));
        var passed = passing.pass(HEAD, new PassPromises.Change(LINE, "局长 接访己", null));
        assertThat(passed.list()).anyMatch(line -> line.getFirst().equals(letter.number()) && line.get(5).equals("stays"));
        assertThat(tray.open(LEADER, letter.id())).isPresent();
    }
}
