package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huiyin.access.Account;
import org.huiyin.access.Accounts;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.batch.BatchState;
import org.huiyin.reception.duty.Delegate;
import org.huiyin.reception.duty.KeepLeaders;
import org.huiyin.reception.duty.NameAccount;
import org.huiyin.reception.duty.NameDelegate;
import org.huiyin.reception.duty.SampleDuties;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.LookAtFollowUps;
import org.huiyin.reception.tray.DelegateTray;
import org.huiyin.reception.tray.LayBefore;
import org.huiyin.reception.tray.LeaderTray;
import org.huiyin.reception.tray.LetterOrder;
import org.huiyin.reception.tray.LetterState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A leader's secretary of another unit writes in the leader's name, and sees nothing else. */
class DelegateModuleTests extends OnTheDay {

    private static final Actor HEAD = new Actor("delegate-head", "330726-xfj", "330726", Set.of(Role.OFFICE_LEADER));
    private static final Actor LEADER = new Actor("delegate-leader", "330726-zf", "330726", Set.of(Role.LEADER));
    private static final Actor SECRETARY = new Actor("delegate-secretary", "330726-zf", "330726", Set.of(Role.TRIAGE));
    private static final Actor OTHER = new Actor("delegate-other", "330726-zf", "330726", Set.of(Role.CLERK));

    @Autowired NameDelegate naming;
    @Autowired NameAccount tying;
    @Autowired KeepLeaders leaders;
    @Autowired DelegateRoom delegated;
    @Autowired DelegateTray tray;
    @Autowired LayBefore laying;
    @Autowired LookAtFollowUps promises;
    @Autowired Accounts accounts;
    private long leader;

    @BeforeEach
    void aLeaderWithASecretary() {
        for (var actor : List.of(LEADER, SECRETARY, OTHER)) {
            if (accounts.find(actor.account()).isEmpty()) {
                accounts.create(new Account(actor.account(), actor.account(), actor.unit(), actor.region(), actor.roles()), "opens nothing here");
            }
        }
        SampleDuties.clear(jdbc);
        standOn("2026-01-05T01:00:00Z");
        leader = leaders.add(HEAD, new KeepLeaders.Newcomer("副县长", "试1", LocalDate.parse("2026-01-01"))).id();
        tying.name(HEAD, leader, LEADER.account());
    }

    @AfterEach
    void nobodyServes() {
        SampleDuties.clear(jdbc);
    }

    private Delegate named(Actor by) {
        return naming.name(by, new NameDelegate.DelegateOrder(leader, SECRETARY.account(), null, LocalDate.parse("2026-02-28")));
    }

    @Test
    void aDelegateCallsAndRecordsInTheLeadersRoomWithBothNamesAndNowhereElse() {
        var delegate = named(LEADER);
        var day = day(2);
        register(day, "试甲", null);
        register(day, "试乙", null);
        rooms.send(TRIAGE, day.id(), 1, 1, false);
        rooms.send(TRIAGE, day.id(), 2, 2, false);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        checkIn.arrive(CLERK_THERE, day.id(), 2).orElseThrow();
        assertThat(delegated.places(SECRETARY)).filteredOn(place -> place.reception() == day.id()).extracting(DelegateRoom.DelegatePlace::room).containsExactly(1);
        assertThat(delegated.call(SECRETARY, delegate.id(), day.id()).orElseThrow().seq()).isEqualTo(1);
        assertThat(delegated.look(SECRETARY, delegate.id(), day.id()).orElseThrow().inside()).isNotNull();
        assertThat(jdbc.sql("select count(*) from reading where account = ? and number = ?").params(SECRETARY.account(), "R" + day.id() + "-1").query(Integer.class).single()).isPositive();
        assertThat(delegated.record(SECRETARY, delegate.id(), day.id(), 2, talk(TalkResult.SOLVED))).as("sits in another room").isEmpty();
        assertThat(delegated.record(OTHER, delegate.id(), day.id(), 1, talk(TalkResult.SOLVED))).as("somebody else's delegation").isEmpty();
        assertThat(recording.record(SECRETARY, day.id(), 1, talk(TalkResult.SOLVED))).as("no door to the office's own").isEmpty();
        assertThat(delegated.record(SECRETARY, delegate.id(), day.id(), 1, talk(TalkResult.SOLVED)).orElseThrow().state()).isEqualTo(BatchState.RECEIVED);
        var talk = recording.look(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(talk.recorder()).isEqualTo(SECRETARY.account());
        assertThat(talk.delegateOf()).isEqualTo("副县长 试1");
        assertThat(delegated.slip(SECRETARY, delegate.id(), day.id(), 1)).isPresent();
        naming.end(HEAD, delegate.id()).orElseThrow();
        assertThat(delegated.look(SECRETARY, delegate.id(), day.id())).isEmpty();
    }

    @Test
    void aDelegationOpensTheDaysThatItTellsOfAndNoneLongPast() {
        var delegate = named(HEAD);
        var day = day(1);
        register(day, "试甲", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        delegated.call(SECRETARY, delegate.id(), day.id()).orElseThrow();
        delegated.record(SECRETARY, delegate.id(), day.id(), 1, talk(TalkResult.SOLVED)).orElseThrow();
        standOn("2026-02-15T01:00:00Z");
        assertThat(delegated.look(SECRETARY, delegate.id(), day.id())).as("thirty days").isPresent();
        assertThat(delegated.slip(SECRETARY, delegate.id(), day.id(), 1)).isPresent();
        standOn("2026-02-16T01:00:00Z");
        assertThat(delegated.places(SECRETARY)).extracting(DelegateRoom.DelegatePlace::reception).doesNotContain(day.id());
        assertThat(delegated.look(SECRETARY, delegate.id(), day.id())).isEmpty();
        assertThat(delegated.slip(SECRETARY, delegate.id(), day.id(), 1)).isEmpty();
        assertThat(delegated.call(SECRETARY, delegate.id(), day.id())).isEmpty();
    }

    @Test
    void whatAccusesIsNotCalledNorShownToADelegateOfWhateverRole() {
        var delegate = named(HEAD);
        var day = day(1);
        register(day, "试甲", null);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        jdbc.sql("update batch set accusation = true where reception = ?").param(day.id()).update();
        assertThat(faults(() -> delegated.call(SECRETARY, delegate.id(), day.id()))).containsExactly("room reception.hall.nobody");
        calling.call(TRIAGE, day.id(), 1).orElseThrow();
        var sheet = delegated.look(SECRETARY, delegate.id(), day.id()).orElseThrow();
        assertThat(sheet.inside()).isNull();
        assertThat(sheet.occupied()).isTrue();
        assertThat(delegated.record(SECRETARY, delegate.id(), day.id(), 1, talk(TalkResult.SOLVED))).isEmpty();
    }

    @Test
    void aDelegateWritesTheInstructionInTheLeadersNameAndIsNamedWithIt() {
        var delegate = named(LEADER);
        var letter = laying.lay(HEAD, new LetterOrder(LEADER.account(), null, "路灯不亮", "镇口的路灯坏了", null));
        assertThat(tray.list(SECRETARY, delegate.id())).extracting(each -> each.id()).contains(letter.id());
        assertThat(tray.list(SECRETARY, delegate.id()).toString()).as("what it says is for whoever opens it").contains("路灯不亮").doesNotContain("镇口的路灯坏了");
        assertThat(tray.open(OTHER, delegate.id(), letter.id())).isEmpty();
        assertThat(tray.open(SECRETARY, delegate.id(), letter.id()).orElseThrow().state()).as("the leader has not read it").isEqualTo(LetterState.LAID);
        var task = tray.instruct(SECRETARY, delegate.id(), letter.id(), new LeaderTray.Instruction(letter.version(), "请三日内修好", "330726-jtj", Colour.YELLOW)).orElseThrow();
        var read = promises.find(LEADER, task.id()).orElseThrow().followUp();
        assertThat(read.leader()).isEqualTo("副县长 试1");
        assertThat(read.recordedBy()).isEqualTo(SECRETARY.account());
        assertThat(read.chainAccount()).isEqualTo(LEADER.account());
        assertThat(tray.open(SECRETARY, delegate.id(), letter.id())).as("what is done lies there no more").isEmpty();
    }

    @Test
    void whoNamesWhomIsLookedAt() {
        assertThat(faults(() -> naming.name(HEAD, new NameDelegate.DelegateOrder(null, LEADER.account(), LocalDate.parse("2020-01-01"), null)))).containsExactlyInAnyOrder("leader reception.duty.no-leader",
                "account reception.delegate.no-account", "from runtime.too-early");
        var delegate = named(HEAD);
        assertThat(faults(() -> named(LEADER))).containsExactly("account reception.delegate.there");
        assertThat(naming.list(LEADER)).extracting(Delegate::id).contains(delegate.id());
        var sister = new Actor("delegate-sister", "330803-xfj", "330803", Set.of(Role.OFFICE_LEADER));
        assertThat(naming.end(sister, delegate.id())).isEmpty();
        assertThat(naming.leaders(sister)).extracting(each -> each.id()).doesNotContain(leader);
        assertThatThrownBy(() -> naming.list(SECRETARY)).isInstanceOf(NoRight.class);
        assertThat(naming.end(LEADER, delegate.id()).orElseThrow().endedBy()).isEqualTo(LEADER.account());
        assertThatThrownBy(() -> jdbc.sql("delete from leader_delegate where id = ?").param(delegate.id()).update()).hasMessageContaining("only ended");
        assertThat(jdbc.sql("select count(*) from duty_change where what in ('delegate', 'delegate-ended') and about = '副县长 试1'").query(Integer.class).single()).isGreaterThanOrEqualTo(2);
    }
}
