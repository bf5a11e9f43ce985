package org.huiyin.petition.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.petition.SamplePetitions.HANDLER;
import static org.huiyin.petition.SamplePetitions.SISTER;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.petition.SamplePetitions.classification;
import static org.huiyin.petition.SamplePetitions.lamp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.OnPostgres;
import org.huiyin.actor.Actor;
import org.huiyin.petition.ActOnPetition;
import org.huiyin.petition.Action;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Status;
import org.huiyin.petition.file.ReadFile;
import org.huiyin.petition.intake.SubmitPetition;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManyActsModuleTests extends OnPostgres {

    private static final ManyAct FORWARD = new ManyAct.Take(Action.FORWARD, Map.of("to", BUREAU));

    @Autowired ManyActs many;
    @Autowired Inbox inbox;
    @Autowired ReadFile files;
    @Autowired SubmitPetition submit;
    @Autowired ActOnPetition acts;

    private String registered() {
        return submit.submit(lamp(), null).receipt().number();
    }

    private String classified() {
        var number = registered();
        assertThat(acts.act(TRIAGE, number, 1, Action.CLASSIFY, classification("claim"))).isInstanceOf(Outcome.Done.class);
        return number;
    }

    private InboxRow row(Actor who, String number) {
        return inbox.chosen(who, List.of(number)).getFirst();
    }

    @Test
    void a_rehearsal_says_of_each_row_what_would_become_of_it_and_writes_nothing() {
        var ready = classified();
        var unready = registered();
        var rows = List.of(new Picked(ready, 2), new Picked(unready, 1), new Picked(classified(), 1), new Picked("330726202601050000099", 1));
        var results = many.rehearse(TRIAGE, rows, FORWARD);
        assertThat(results).extracting(RowResult::status).containsExactly(Status.FORWARDED, null, null, null);
        assertThat(results.subList(1, 4)).allSatisfy(result -> assertThat(result.why()).isNotNull());
        assertThat(results.get(2).why().key()).isEqualTo("petition.many.stale");
        assertThat(results.get(3).why().key()).isEqualTo("petition.many.gone");
        assertThat(row(TRIAGE, ready).signs().version()).isEqualTo(2);
        assertThat(inbox.chosen(HANDLER, List.of(ready))).isEmpty();
    }

    @Test
    void who_has_no_right_and_who_may_not_see_is_told_row_by_row() {
        var number = classified();
        assertThat(many.run(SISTER, "key-sister", List.of(new Picked(number, 2)), FORWARD)).singleElement()
                .satisfies(result -> assertThat(result.why().key()).isEqualTo("petition.many.gone"));
        assertThat(many.run(new Actor("clerk", TRIAGE.unit(), TRIAGE.region(), java.util.Set.of(org.huiyin.actor.Role.CLERK)), "key-clerk", List.of(new Picked(number, 2)), FORWARD))
                .singleElement().satisfies(result -> assertThat(result.why().key()).isEqualTo("petition.many.no-right"));
    }

    @Test
    void two_hundred_are_forwarded_at_once_and_a_second_click_does_nothing() {
        var numbers = Stream.generate(this::registered).limit(ManyActs.MOST).toList();
        var began = System.nanoTime();
        var classes = Map.<String, Object>of("class", "claim", "category", "0305");
        assertThat(many.run(TRIAGE, "classify-200", picked(numbers, 1), new ManyAct.Take(Action.CLASSIFY, classes))).allMatch(RowResult::done);
        var classified = System.nanoTime();
        assertThat(many.rehearse(TRIAGE, picked(numbers, 2), FORWARD)).allMatch(RowResult::done);
        var rehearsed = System.nanoTime();
        var clicks = IntStream.range(0, 2).mapToObj(n -> CompletableFuture.supplyAsync(() -> many.run(TRIAGE, "forward-200", picked(numbers, 2), FORWARD))).toList();
        assertThat(clicks).allSatisfy(click -> assertThat(click.join()).hasSize(ManyActs.MOST).allMatch(row -> row.status() == Status.FORWARDED));
        System.out.printf("200 rows: classified in %d ms, rehearsed in %d ms, forwarded by two clicks at once in %d ms%n", ms(began, classified), ms(classified, rehearsed), ms(rehearsed, System.nanoTime()));
        assertThat(inbox.chosen(TRIAGE, numbers)).hasSize(ManyActs.MOST).allMatch(row -> row.signs().version() == 3 && !row.signs().unread());
    }

    private static List<Picked> picked(List<String> numbers, int version) {
        return numbers.stream().map(number -> new Picked(number, version)).toList();
    }

    private static long ms(long from, long to) {
        return (to - from) / 1_000_000;
    }

    @Test
    void the_same_note_is_written_into_each_file_once() {
        var rows = List.of(new Picked(registered(), null), new Picked(registered(), null));
        var note = new ManyAct.Note("已电话核实，等补材料");
        assertThat(many.rehearse(TRIAGE, rows, note)).allMatch(RowResult::done);
        assertThat(many.run(TRIAGE, "note-two", rows, note)).allMatch(RowResult::done);
        assertThat(many.run(TRIAGE, "note-two", rows, note)).allMatch(RowResult::done);
        assertThat(rows).allSatisfy(row -> assertThat(files.read(TRIAGE, row.number()).orElseThrow().asides()).singleElement().satisfies(written -> assertThat(written.text()).startsWith("已电话")));
        assertThat(many.run(SISTER, "note-sister", rows, note)).noneMatch(RowResult::done);
        assertThat(many.run(TRIAGE, "note-none", rows, new ManyAct.Note(" "))).allMatch(row -> "text".equals(row.field()));
    }

    @Test
    void more_than_two_hundred_are_refused_before_anything_is_done() {
        var rows = IntStream.rangeClosed(0, ManyActs.MOST).mapToObj(n -> new Picked("n" + n, 1)).toList();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> many.run(TRIAGE, "too-many", rows, FORWARD));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> many.rehearse(TRIAGE, List.of(), FORWARD));
    }
}
