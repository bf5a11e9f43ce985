package org.huiyin.reception.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.reception.followup.SampleFollowUps.*;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.huiyin.actor.NoRight;
import org.huiyin.deadline.LawProfiles;
import org.huiyin.deadline.Term;
import org.huiyin.petition.SamplePetitions;
import org.junit.jupiter.api.Test;

/** Promises made on Friday 2026-03-13, and what becomes of them. */
class FollowUpModuleTests extends PromisedOnFriday {

    @Test
    void thePromiseIsHandedOverReportedVerifiedAndClosed() {
        var promise = handed(1, Colour.YELLOW);
        assertThat(promise.due()).as("day 3 is Sunday, and it stands").isEqualTo("2026-03-15");
        assertThat(promise.due()).isEqualTo(dates.derive(Term.C14_COLOUR, promise.handedOn(), LawProfiles.DEFAULT, 3).due());
        var inHand = reported(promise, false);
        assertThat(inHand.state()).isEqualTo(FollowUpState.IN_HAND);
        var settled = reported(inHand, true);
        assertThat(settled.settledOn()).isEqualTo("2026-03-13");
        assertThat(faults(() -> reported(settled, true))).containsExactly("version reception.follow-up.not-now");
        var back = verifying.sendBack(CLERK, promise.id(), new VerifyFollowUp.Finding(settled.version(), "只修了一半", null)).orElseThrow();
        assertThat(back.due()).as("the date stays").isEqualTo(promise.due());
        assertThat(back.settledOn()).isNull();
        standOn("2026-03-16T02:00:00Z");
        var again = verified(reported(back, true));
        assertThat(again.inTime()).isFalse();
        var closed = verifying.close(CLERK, promise.id(), new VerifyFollowUp.Finding(again.version(), null, null)).orElseThrow();
        assertThat(closed.state()).isEqualTo(FollowUpState.CLOSED);
        var sheet = sheet(HANDLER, promise);
        assertThat(sheet.promised()).isEqualTo("月底前修好村口的路");
        assertThat(sheet.acts()).isEmpty();
        assertThat(sheet.changes()).extracting(FollowUpChange::what)
                .containsExactly("closed", "verified", "reported-settled", "sent-back", "reported-settled", "reported-in-hand", "handed-over");
        assertThat(sheet.changes().get(3).words()).isEqualTo("只修了一半");
        assertThatThrownBy(() -> jdbc.sql("update follow_up_change set account = 'x' where follow_up = ?").param(promise.id()).update()).hasMessageContaining("append-only");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'follow-up' and account = ?").params(promise.number(), HANDLER.account()).query(Integer.class).single()).isOne();
    }

    @Test
    void whatCannotBeHandedOverIsRefusedInWords() {
        var good = order(Colour.RED);
        var number = batch(jdbc, day, 2, "called");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder(" ", null, "长".repeat(101), null, null, null))))
                .containsExactly("promised runtime.missing", "leader runtime.missing", "chain runtime.too-long", "unit runtime.missing", "colour runtime.missing");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder("诺".repeat(1001), LEADER, null, null, UNIT, Colour.RED)))).containsExactly("promised runtime.too-long");
        assertThat(faults(() -> handOver.handOver(CLERK, number, new HandOverOrder("诺", "县长 别人", null, "nobody", "330726-nowhere", Colour.RED))))
                .containsExactly("leader reception.follow-up.not-announced", "unit reception.follow-up.no-unit", "chainAccount reception.follow-up.no-leader");
        assertThat(handOver.handOver(CLERK, batch(jdbc, day, 3, "called", true), good)).as("a clerk learns of no accusation").isEmpty();
        assertThat(faults(() -> handOver.handOver(HEAD, "R" + day + "-3", good))).containsExactly("batch reception.follow-up.accusation");
        var accuses = submit.submit(SamplePetitions.lamp(), null).receipt().number();
        jdbc.sql("update petition set excluded = array[?] where number = ?").params(UNIT, accuses).update();
        var names = batch(jdbc, day, 14, "called");
        jdbc.sql("update batch set petition = ? where reception = ? and seq = 14").params(accuses, day).update();
        assertThat(faults(() -> handOver.handOver(CLERK, names, good))).as("its petition names somebody, perhaps the very unit").containsExactly("batch reception.follow-up.accusation");
        assertThat(faults(() -> handOver.handOver(CLERK, batch(jdbc, day, 4, "arrived"), good))).containsExactly("batch reception.follow-up.not-received");
        assertThat(handOver.handOver(CLERK, "R1-999999", good)).isEmpty();
        assertThat(handOver.handOver(ELSEWHERE, number, good)).isEmpty();
        assertThatThrownBy(() -> handOver.handOver(HANDLER, number, good)).isInstanceOf(NoRight.class);
        assertThat(handOver.handOver(CLERK, number.toLowerCase(java.util.Locale.ROOT) + " ", good)).isPresent();
        assertThat(faults(() -> handOver.handOver(CLERK, number, good))).containsExactly("batch reception.follow-up.there");
    }

    @Test
    void theColourOnlyGetsMorePressingAndOnlyBeforeItsDay() {
        var promise = handed(5, Colour.YELLOW);
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.RED, "x")))).containsExactly("colour reception.follow-up.colour-later");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(null, null, " ")))).containsExactly("version runtime.missing", "colour runtime.missing", "why runtime.missing");
        assertThat(recolouring.recolour(ELSEWHERE, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急"))).isEmpty();
        standOn("2026-03-14T02:00:00Z");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("colour reception.follow-up.colour-past");
        standOn("2026-03-16T02:00:00Z");
        assertThat(faults(() -> recolouring.recolour(CLERK, promise.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("colour reception.follow-up.colour-late");
        standOn("2026-03-13T02:00:00Z");
        var red = handed(6, Colour.RED);
        var yellow = recolouring.recolour(CLERK, red.id(), new Recolour.Wish(1, Colour.YELLOW, "老人出行不便")).orElseThrow();
        assertThat(yellow.due()).isEqualTo("2026-03-15");
        assertThat(faults(() -> recolouring.recolour(CLERK, red.id(), new Recolour.Wish(1, Colour.GREEN, "急")))).containsExactly("version reception.changed");
        assertThat(sheet(CLERK, red).changes().getFirst()).extracting(FollowUpChange::what, FollowUpChange::before, FollowUpChange::after, FollowUpChange::words)
                .containsExactly("recoloured", "red 2026-03-19", "yellow 2026-03-15", "老人出行不便");
    }

    @Test
    void twoWhoReportAtOnceReportOnce() throws Exception {
        var promise = handed(9, Colour.RED);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var done = both.invokeAll(java.util.Collections.nCopies(2, (Callable<List<String>>) () -> faults(() -> reported(promise, true))));
            assertThat(List.of(done.getFirst().get(), done.getLast().get())).containsExactlyInAnyOrder(List.of(), List.of("version reception.changed"));
        }
        assertThat(sheet(CLERK, promise).changes()).extracting(FollowUpChange::what).containsExactly("reported-settled", "handed-over");
    }

    @Test
    void whoeverReportedDoesNotVerify() {
        var own = handOver.handOver(CLERK, batch(jdbc, day, 10, "received"), new HandOverOrder("自办", LEADER, null, null, OFFICE, Colour.RED)).orElseThrow();
        var settled = reporting.report(HEAD, own.id(), new ReportBack.Report(1, true, "已办", null)).orElseThrow();
        assertThat(faults(() -> verified(settled))).containsExactly("note reception.follow-up.own-report");
        assertThat(faults(() -> verifying.verify(CLERK, own.id(), new VerifyFollowUp.Finding(settled.version(), " ", null)))).containsExactly("note runtime.missing");
        assertThat(verifying.verify(CLERK, own.id(), new VerifyFollowUp.Finding(settled.version(), "属实", null))).isPresent();
    }
}
