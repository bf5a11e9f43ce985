package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is open still: it passes to the successor, or is told as a batch without an end. */
class OpenEndsModuleTests extends PromisedOnFriday {

    @Test
    void aPetitionThatTurnsOutToAccuseTakesThePromiseOutOfSight() {
        var promise = handed(17, Colour.RED);
        var petition = submit.submit(org.huiyin.petition.SamplePetitions.lamp(), null).receipt().number();
        jdbc.sql("update batch set petition = ?, state = 'received' where id = ?").params(petition, promise.subject()).update();
        assertThat(looking.find(HANDLER, promise.id())).isPresent();
        jdbc.sql("update petition set sealed = true where number = ?").param(petition).update();
        assertThat(looking.find(HANDLER, promise.id())).isEmpty();
        assertThat(looking.find(CLERK, promise.id())).isEmpty();
        assertThat(chains.of(Source.BATCH, promise.subject())).isEmpty();
        assertThat(open()).as("it ends as that petition").isEmpty();
        jdbc.sql("update batch set petition = 'none', accusation = true where id = ?").param(promise.subject()).update();
        assertThat(open()).as("there is no such petition, so it has no end").containsExactly(promise.number());
    }

    @Test
    void openPromisesPassToTheSuccessorByAFrozenList() {
        var leader = "局长 接访乙";
        var kept = handOver.handOver(CLERK, batch(jdbc, day, 15, "called"), new HandOverOrder("一", leader, null, null, UNIT, Colour.RED)).orElseThrow();
        var open = handOver.handOver(CLERK, batch(jdbc, day, 16, "called"), new HandOverOrder("二", leader, leader, null, UNIT, Colour.RED)).orElseThrow();
        verified(reported(kept, true));
        assertThat(faults(() -> passing.pass(HEAD, new PassPromises.Change(leader, "局长　接访 乙", null)))).containsExactly("to reception.follow-up.same-leader");
        assertThat(faults(() -> passing.pass(HEAD, new PassPromises.Change("局长 没有", "局长 接访继任", null)))).containsExactly("from reception.follow-up.nothing-open");
        var before = ledger.leaders(HEAD, "").items().stream().filter(each -> each.leader().equals(leader)).findFirst().orElseThrow();
        assertThat(before).isEqualTo(new LeaderPromises(leader, 1, 0, 1, 0));
        var passed = passing.pass(HEAD, new PassPromises.Change(leader, "局长 接访继任", null));
        assertThat(passed.list()).containsExactly(List.of(open.number(), UNIT, "red", "2026-03-13", "2026-03-19", "handed-over", "both"));
        assertThat(passed.intact()).isTrue();
        assertThat(sheet(CLERK, open).followUp()).extracting(FollowUp::leader, FollowUp::answers, FollowUp::chain).containsExactly(leader, "局长 接访继任", "局长 接访继任");
        assertThat(ledger.of(HEAD, "局长 接访继任", Which.OPEN, "").items()).extracting(FollowUp::id).containsExactly(open.id());
        assertThat(ledger.of(HEAD, leader, Which.DONE, "").items()).extracting(FollowUp::id).containsExactly(kept.id());
        assertThat(faults(() -> passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), null)))).containsExactly("toSigned reception.follow-up.unsigned");
        assertThat(passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), time.today())).orElseThrow().signed()).isTrue();
        assertThat(faults(() -> passing.sign(HEAD, passed.id(), new PassPromises.Signatures(time.today(), time.today())))).containsExactly("fromSigned reception.follow-up.signed");
        assertThat(passing.find(ELSEWHERE, passed.id())).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update promises_passed set list = 'x' where id = ?").param(passed.id()).update()).hasMessageContaining("frozen");
    }

    @Test
    void thirtyDaysLaterEveryBatchHasAnEnd() {
        batch(jdbc, day, 20, "received");
        jdbc.sql("update batch set result = 'solved' where reception = ? and seq = 20").param(day).update();
        var unrecorded = batch(jdbc, day, 21, "received");
        var promises = java.util.stream.IntStream.range(30, 60).mapToObj(seq -> handOver.handOver(CLERK, batch(jdbc, day, seq, "received"), order(Colour.values()[seq % 3])).orElseThrow()).toList();
        jdbc.sql("update batch set result = 'handed-over' where reception = ? and seq >= 30").param(day).update();
        assertThat(open()).hasSize(31);
        for (int passed = 0; passed < 30; passed++) {
            standOn(LocalDate.parse("2026-03-13").plusDays(passed) + "T04:00:00Z");
            var promise = promises.get(passed);
            urging.urge();
            verified(reported(sheet(HANDLER, promise).followUp(), true));
        }
        assertThat(open()).as("the one without a record is still told").containsExactly(unrecorded);
        assertThat(looking.list(CLERK, Which.DONE, "").items()).hasSizeGreaterThanOrEqualTo(30);
    }

    private List<String> open() {
        var before = jdbc.sql("select min(id) - 1 from batch where reception = ?").param(day).query(Long.class).single();
        return ends.list(HEAD, before).items().stream().map(OpenEnds.OpenEnd::number).filter(number -> number.startsWith("R" + day + "-")).toList();
    }
}
