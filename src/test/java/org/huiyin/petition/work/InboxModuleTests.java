package org.huiyin.petition.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.HANDLER;
import static org.huiyin.petition.SamplePetitions.SISTER;
import static org.huiyin.petition.SamplePetitions.LEADER;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.petition.SamplePetitions.classification;
import static org.huiyin.petition.SamplePetitions.facts;
import static org.huiyin.petition.SamplePetitions.lamp;
import static org.huiyin.petition.SamplePetitions.lampFields;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.Submission;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.Facts;
import org.huiyin.runtime.InvalidInput;
import org.huiyin.runtime.LegalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxModuleTests extends OnPostgres {

    @Autowired Inbox inbox;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;
    @Autowired ReadFile files;
    @Autowired LegalTime time;

    private List<String> listed(Actor actor, @Nullable InboxView view, String number) {
        return inbox.list(actor, new InboxQuery(view, number, null, null, null, null, null, null, 50)).rows().stream().map(InboxRow::number).toList();
    }

    private Stream<InboxView> views(Actor actor, String number) {
        return Stream.of(InboxView.values()).filter(view -> listed(actor, view, number).contains(number));
    }

    private void done(Actor actor, String number, int version, Action action, Facts facts) {
        assertThat(acts.act(actor, number, version, action, facts)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_petition_stands_in_the_views_of_those_whose_move_it_is() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(views(TRIAGE, number)).containsExactly(InboxView.TO_REGISTER, InboxView.UNIT);
        done(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"));
        assertThat(views(TRIAGE, number)).containsExactly(InboxView.TO_ROUTE, InboxView.UNIT);
        done(TRIAGE, number, 2, Action.FORWARD, facts(Map.of("to", BUREAU)));
        assertThat(views(TRIAGE, number)).containsExactly(InboxView.BELOW);
        assertThat(views(HANDLER, number)).containsExactly(InboxView.TO_ACCEPT, InboxView.UNIT);
        done(HANDLER, number, 3, Action.ACCEPT, facts(Map.of("route", "31(6)")));
        assertThat(views(HANDLER, number)).containsExactly(InboxView.IN_HAND, InboxView.MINE, InboxView.UNIT);
        assertThat(views(SISTER, number)).isEmpty();
    }

    @Test
    void what_has_ended_is_found_but_stands_in_no_view() {
        var number = submit.submit(lamp(), null).receipt().number();
        done(Actor.petitioner(number), number, 1, Action.WITHDRAW, facts(Map.of("reason", "已解决")));
        assertThat(views(TRIAGE, number)).isEmpty();
        assertThat(listed(TRIAGE, null, number)).containsExactly(number);
        assertThat(listed(SISTER, null, number)).isEmpty();
    }

    @Test
    void a_petition_seen_in_two_ways_is_listed_once() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(listed(TRIAGE, null, number)).containsExactly(number);
    }

    @Test
    void counts_say_how_long_each_list_is() {
        var before = inbox.counts(TRIAGE);
        submit.submit(lamp(), null);
        var after = inbox.counts(TRIAGE);
        assertThat(after).containsOnlyKeys(InboxView.values()).containsEntry(InboxView.TO_REGISTER, before.get(InboxView.TO_REGISTER) + 1)
                .containsEntry(InboxView.TO_ROUTE, before.get(InboxView.TO_ROUTE));
    }

    private InboxQuery titled(InboxSort sort, String title, @Nullable String after) {
        return new InboxQuery(null, title, null, null, null, null, null, null, sort, after, 2);
    }

    private List<String> walked(InboxSort sort, String title) {
        var numbers = new ArrayList<String>();
        var after = (String) null;
        do {
            var slice = inbox.list(TRIAGE, titled(sort, title, after));
            slice.rows().forEach(row -> numbers.add(row.number()));
            after = slice.next();
        } while (after != null);
        return numbers;
    }

    @Test
    void every_order_is_walked_by_key_without_a_gap_or_a_double() {
        var title = "排序试" + System.nanoTime();
        var fields = lampFields();
        fields.put("title", title);
        var numbers = Stream.generate(() -> submit.submit(facts(fields).as(Submission.class), null).receipt().number()).limit(5).toList();
        done(TRIAGE, numbers.get(1), 1, Action.CLASSIFY, classification("claim"));
        assertThat(walked(InboxSort.RECEIVED, title)).isEqualTo(numbers.reversed());
        assertThat(walked(InboxSort.UPDATED, title)).startsWith(numbers.get(1)).hasSize(5).containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(walked(InboxSort.DUE, title)).isEqualTo(numbers);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> inbox.list(TRIAGE, titled(InboxSort.UPDATED, title, "2026-01-05_3")));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> inbox.list(TRIAGE, titled(InboxSort.DUE, title, "17_3")));
    }

    @Test
    void what_moved_since_it_was_opened_is_unread_for_each_account_by_itself() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(row(TRIAGE, number).signs().unread()).isTrue();
        files.read(TRIAGE, number);
        assertThat(row(TRIAGE, number).signs().unread()).isFalse();
        assertThat(row(LEADER, number).signs().unread()).isTrue();
        done(LEADER, number, 1, Action.CLASSIFY, classification("claim"));
        assertThat(row(TRIAGE, number).signs().unread()).isTrue();
    }

    @Test
    void a_row_says_that_it_is_still_to_be_registered() {
        var number = submit.submit(lamp(), null).receipt().number();
        assertThat(row(TRIAGE, number).standing()).isEqualTo("petition.standing.to-register");
        done(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"));
        assertThat(row(TRIAGE, number).standing()).isEqualTo("petition.status.REGISTERED");
    }

    private InboxRow row(Actor actor, String number) {
        return inbox.list(actor, new InboxQuery(null, number, null, null, null, null, null, null, 1)).rows().getFirst();
    }

    @Test
    void near_dates_have_their_views() {
        var number = submit.submit(lamp(), null).receipt().number();
        var due = row(TRIAGE, number).nextDue();
        try {
            time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), due.minusDays(3).atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
            assertThat(views(TRIAGE, number)).contains(InboxView.DUE_IN_THREE, InboxView.DUE_SOON).doesNotContain(InboxView.DUE_TODAY);
            time.runAhead(Duration.between(Instant.now(Clock.systemUTC()), due.atTime(9, 0).atZone(LegalTime.ZONE).toInstant()));
            assertThat(views(TRIAGE, number)).contains(InboxView.DUE_TODAY, InboxView.DUE_IN_THREE).doesNotContain(InboxView.OVERDUE);
        } finally {
            time.runAhead(Duration.ZERO);
        }
    }
}
