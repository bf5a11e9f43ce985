package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.util.Set;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;

/** Who sees a promise, and what the petitioner is told of it. */
class FollowUpSightModuleTests extends PromisedOnFriday {

    @Test
    void onlyThoseWhoHaveToDoWithItSeeIt() {
        var promise = handed(7, Colour.RED);
        assertThat(looking.find(STRANGER, promise.id())).isEmpty();
        assertThat(looking.find(ELSEWHERE, promise.id())).isEmpty();
        assertThat(reporting.report(STRANGER, promise.id(), new ReportBack.Report(1, true, "x", null))).isEmpty();
        assertThat(looking.list(STRANGER, Which.OPEN, "").items()).extracting(FollowUp::id).doesNotContain(promise.id());
        assertThat(looking.list(HANDLER, Which.OPEN, "").items()).extracting(FollowUp::id).contains(promise.id());
        assertThat(sheet(HANDLER, promise).acts()).containsExactly(FollowUpAct.REPORTED_IN_HAND, FollowUpAct.REPORTED_SETTLED);
        assertThat(sheet(CLERK, promise).acts()).containsExactly(FollowUpAct.RECOLOURED);
        assertThatThrownBy(() -> looking.list(new Actor("x", OFFICE, "330726", Set.of(Role.AUDITOR)), Which.OPEN, "")).isInstanceOf(NoRight.class);
        assertThat(faults(() -> looking.list(CLERK, Which.OPEN, "yesterday"))).containsExactly("after reception.after");
        var chain = new Actor("follow-chain", "330726-zf", "330726", Set.of(Role.LEADER));
        jdbc.sql("update follow_up set chain_account = 'follow-chain' where id = ?").param(promise.id()).update();
        assertThat(looking.list(chain, Which.OPEN, "").items()).extracting(FollowUp::id).containsExactly(promise.id());
        jdbc.sql("update batch set accusation = true where id = ?").param(promise.subject()).update();
        assertThat(looking.find(chain, promise.id())).as("it turned out to accuse somebody").isEmpty();
        assertThat(chains.of(Source.BATCH, promise.subject())).isEmpty();
    }

    @Test
    void thePetitionerSeesTheChainAndOnlyWhatWasWrittenForThem() {
        var promise = handed(8, Colour.GREEN);
        var before = chains.of(Source.BATCH, promise.subject()).getFirst();
        assertThat(before).extracting(ChainLink::chain, ChainLink::unit, ChainLink::state, ChainLink::told).containsExactly("副县长 接访甲", "浦江县交通运输局", FollowUpState.HANDED_OVER, null);
        reporting.report(HANDLER, promise.id(), new ReportBack.Report(1, false, "内部情况", "已安排施工")).orElseThrow();
        standOn("2026-03-14T02:00:00Z");
        assertThat(chains.of(Source.BATCH, promise.subject())).extracting(ChainLink::told, ChainLink::late).containsExactly(org.assertj.core.groups.Tuple.tuple("已安排施工", true));
    }
}
