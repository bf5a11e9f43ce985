package org.huiyin.petition.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.deadline.Deadline;
import org.huiyin.deadline.DeadlineSweep;
import org.huiyin.deadline.Term;
import org.huiyin.document.Documents;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.SampleCases;
import org.huiyin.petition.Status;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RatingModuleTests extends SampleCases {

    @Autowired OwnRatings ratings;
    @Autowired DeadlineSweep sweep;
    @Autowired Documents documents;
    private String number;

    @BeforeEach
    void aPetitionWasAnswered() {
        number = submitted(lamp()).number();
        signed(number);
    }

    private void delivered() {
        done(HANDLER, number, Action.DELIVER, delivery("赵试𠮷"));
    }

    private Outcome rate(String subject, String value) {
        return acts.act(Actor.petitioner(number), number, null, Action.RATE, facts(Map.of("subject", subject, "value", value, "why", "答复及时")));
    }

    private String refusedBecause(Outcome outcome) {
        return ((Outcome.Refused) outcome).code();
    }

    private void later(int days) {
        time.runAhead(time.ahead().plusDays(days));
        sweep.lapseUntil(time.instant());
    }

    private Deadline window() {
        return view(number).deadlines().stream().filter(d -> d.term() == Term.C11_EVAL).findFirst().orElseThrow();
    }

    @Test
    void the_office_and_the_unit_are_rated_by_themselves_and_each_is_changed_once() {
        delivered();
        var before = view(number).version();
        assertThat(rate("unit", "dissatisfied")).isInstanceOf(Outcome.Done.class);
        assertThat(rate("office", "satisfied")).isInstanceOf(Outcome.Done.class);
        assertThat(rate("unit", "basically")).isInstanceOf(Outcome.Done.class);
        assertThat(refusedBecause(rate("unit", "satisfied"))).isEqualTo("rated-twice");
        assertThat(view(number).version()).as("what staff hold in hand stays good").isEqualTo(before);
        var right = ratings.of(view(number));
        assertThat(right.kind()).isEqualTo(RatingRight.Kind.OPEN);
        assertThat(right.lines()).extracting(line -> line.rated().unit() + ' ' + line.rated().value() + ' ' + line.may())
                .containsExactly(OFFICE + " SATISFIED true", BUREAU + " BASICALLY false");
        assertThat(view(number).timeline()).extracting(entry -> entry.words().key()).contains("petition.event.rated-dissatisfied", "petition.event.rated-basically-instead");
        assertThat(files.read(HANDLER, number).orElseThrow().notes()).extracting(note -> note.kind()).contains("rating");
    }

    @Test
    void the_window_opens_with_the_delivery_and_ends_as_used() {
        assertThat(ratings.of(view(number)).kind()).isEqualTo(RatingRight.Kind.AFTER_DELIVERY);
        assertThat(rate("unit", "satisfied")).isInstanceOf(Outcome.Refused.class);
        delivered();
        rate("unit", "satisfied");
        assertThat(window().state()).isEqualTo(Deadline.State.RUNNING);
        later(31);
        assertThat(window().state()).isEqualTo(Deadline.State.MET);
        assertThat(view(number).status()).as("an uncontested answer closes all the same").isEqualTo(Status.CLOSED);
        assertThat(refusedBecause(rate("office", "satisfied"))).isEqualTo("rating-not-in-time");
        assertThat(ratings.of(view(number)).kind()).isEqualTo(RatingRight.Kind.OVER);
        assertThat(ratings.of(view(number)).lines()).noneMatch(RatingRight.Line::may);
    }

    @Test
    void a_window_that_nobody_used_ends_unused() {
        delivered();
        later(31);
        assertThat(window().unused()).isTrue();
    }

    @Test
    void what_is_not_said_or_said_wrongly_is_told_on_its_field() {
        delivered();
        assertThatThrownBy(() -> acts.act(Actor.petitioner(number), number, null, Action.RATE, facts(Map.of("value", "satisfied"))))
                .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("subject"));
        assertThatThrownBy(() -> rate("handler", "satisfied")).as("no person is ever rated").isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> acts.act(Actor.member(number, 2), number, null, Action.RATE, facts(Map.of("subject", "unit", "value", "satisfied")))).isInstanceOf(NoRight.class);
        assertThatThrownBy(() -> acts.act(Actor.petitioner(number), number, null, Action.RATE, facts(Map.of("subject", "unit", "value", "satisfied", "readAloud", true))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_paper_that_came_in_time_counts_for_its_day_and_a_thumb_marks_only_what_was_read_out() {
        delivered();
        later(40);
        var scan = documents.store(new ByteArrayInputStream("按手印的评价".getBytes(StandardCharsets.UTF_8)), "评价.txt").id();
        var paper = new java.util.HashMap<String, Object>(Map.of("subject", "unit", "value", "dissatisfied", "receivedOn", "2026-01-20", "scan", scan, "thumbprint", true));
        assertThatThrownBy(() -> act(CLERK, number, Action.RATE, facts(paper)))
                .isInstanceOfSatisfying(InvalidInput.class, fault -> assertThat(fault.faults()).extracting(InvalidInput.FieldFault::field).containsExactly("readAloud"));
        paper.put("readAloud", true);
        done(CLERK, number, Action.RATE, facts(paper));
        assertThat(window().state()).isEqualTo(Deadline.State.MET);
        paper.put("receivedOn", "2026-02-12");
        assertThat(refusedBecause(act(CLERK, number, Action.RATE, facts(paper)))).isEqualTo("rating-not-in-time");
        assertThat(List.of(Action.values())).filteredOn(action -> !action.movesVersion()).containsExactly(Action.RATE);
    }
}
