package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.order;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.KeepBatches;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a day came to, and what those who were received think of it, also where they ticked it on paper. */
class FiguresAndRatingsModuleTests extends OnTheDay {

    @Autowired private RateOnPaper onPaper;

    private Registered heard(Reception day, int persons, TalkResult result) {
        var made = registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试甲", null, persons, persons > 4 ? List.of("试甲") : List.of(), false)).orElseThrow();
        var room = checkIn.arrive(CLERK_THERE, day.id(), made.batch().seq()).orElseThrow().room();
        calling.call(CLERK_THERE, day.id(), room).orElseThrow();
        recording.record(CLERK_THERE, day.id(), made.batch().seq(), talk(result)).orElseThrow();
        return made;
    }

    @Test
    void eachRowAddsUpToItsBatches() {
        var day = day(2);
        heard(day, 1, TalkResult.SOLVED);
        heard(day, 6, TalkResult.HANDED_OVER);
        heard(day, 2, TalkResult.SOLVED);
        register(day, "试未到", null);
        var answered = register(day, "试已答", null).batch();
        keeping.answer(CLERK_THERE, day.id(), answered.seq(), new KeepBatches.Order(answered.version(), null, "电话答复")).orElseThrow();
        checkIn.walkIn(CLERK_THERE, day.id(), order("试来", null, 3, List.of(), false)).orElseThrow();
        var sheet = figures.of(CLERK_THERE, day.id()).orElseThrow();
        assertThat(sheet.lines()).allSatisfy(line -> {
            assertThat(line.states().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.batches());
            assertThat(line.results().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.received());
            assertThat(line.resultPersons().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(line.receivedPersons());
        });
        assertThat(sheet.all().batches()).isEqualTo(6);
        assertThat(sheet.all().received()).isEqualTo(3);
        assertThat(sheet.all().receivedPersons()).isEqualTo(9);
        assertThat(sheet.all().walkIns()).isEqualTo(1);
        assertThat(sheet.all().resultPersons()).isEqualTo(Map.of("solved", 3, "handed-over", 6));
        assertThat(sheet.rooms()).extracting(DayFigures.Line::room, DayFigures.Line::topic).contains(org.assertj.core.groups.Tuple.tuple(1, "1号专题"), org.assertj.core.groups.Tuple.tuple(2, "2号专题"));
    }

    @Test
    void whatWasTickedOnPaperIsEnteredOnceWithTheNameOfWhoeverDidSo() {
        var day = day(1);
        var made = heard(day, 1, TalkResult.SOLVED);
        var seq = made.batch().seq();
        assertThat(faults(() -> onPaper.enter(CLERK_THERE, day.id(), seq, "good"))).containsExactly("value runtime.not-one-of");
        assertThat(faults(() -> onPaper.enter(CLERK_THERE, day.id(), seq, null))).containsExactly("value runtime.missing");
        assertThat(onPaper.enter(new Actor("hall-elsewhere", "330803-xfj", "330803", Set.of(Role.TRIAGE)), day.id(), seq, "satisfied")).isEmpty();
        assertThat(onPaper.enter(CLERK_THERE, day.id(), 77, "satisfied")).isEmpty();
        assertThatThrownBy(() -> onPaper.enter(HANDLER, day.id(), seq, "satisfied")).isInstanceOf(NoRight.class);
        var rated = onPaper.enter(CLERK_THERE, day.id(), seq, "satisfied").orElseThrow();
        assertThat(rated.rating()).isEqualTo("satisfied");
        assertThat(rated.ratedBy()).isEqualTo(CLERK_THERE.account());
        assertThat(faults(() -> onPaper.enter(CLERK_THERE, day.id(), seq, "basically"))).containsExactly("value reception.hall.rated-already");
        assertThat(looking.look(CLERK_THERE, day.id(), seq).orElseThrow().changes()).extracting(change -> change.what()).contains("rated-on-paper");
        assertThat(figures.of(CLERK_THERE, day.id()).orElseThrow().all().ratings()).isEqualTo(Map.of("satisfied", 1));
    }

    /** Nobody speaks for them against their word. */
    @Test
    void whatTheySayThemselvesTakesItsPlaceAndIsNotTakenBack() {
        var day = day(1);
        var made = heard(day, 1, TalkResult.EXPLAINED);
        var seq = made.batch().seq();
        onPaper.enter(CLERK_THERE, day.id(), seq, "satisfied").orElseThrow();
        var own = rating.rate(CLIENT, made.batch().number(), made.code(), "dissatisfied", "没有勾过").orElseThrow();
        assertThat(own.rating()).isEqualTo("dissatisfied");
        assertThat(own.ratedBy()).isNull();
        assertThat(faults(() -> rating.rate(CLIENT, made.batch().number(), made.code(), "satisfied", null))).containsExactly("value reception.hall.rated");
        assertThat(faults(() -> onPaper.enter(CLERK_THERE, day.id(), seq, "satisfied"))).containsExactly("value reception.hall.rated-already");
    }

    @Test
    void ofManyWhoEnterItAtOnceOneDoes() throws Exception {
        var day = day(1);
        var seq = heard(day, 1, TalkResult.SOLVED).batch().seq();
        var told = inParallel(IntStream.range(0, 6).<Callable<List<String>>>mapToObj(n -> () -> faults(() -> onPaper.enter(CLERK_THERE, day.id(), seq, RateTalk.RATINGS.get(n % 3)))).toList());
        assertThat(told.stream().filter(List::isEmpty)).hasSize(1);
    }

    @Test
    void theRecordNamesThoseWhoWereThereAndAtLeastOne() {
        var day = day(2);
        rooms.put(TRIAGE, day.id(), new RoomOrder(1, "题", List.of("副县长 试1"), null, false, 1)).orElseThrow();
        register(day, "试甲", null);
        rooms.send(TRIAGE, day.id(), 1, 1, false);
        checkIn.arrive(CLERK_THERE, day.id(), 1).orElseThrow();
        calling.call(CLERK_THERE, day.id(), 1).orElseThrow();
        assertThat(faults(() -> recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("solved", "说", "答", List.of(), null, "不识字", null)))).containsExactly("leaders reception.hall.nobody-received");
        recording.record(CLERK_THERE, day.id(), 1, new TalkOrder("solved", "说", "答", List.of("副县长 试2"), null, "不识字", null)).orElseThrow();
        assertThat(recording.look(CLERK_THERE, day.id(), 1).orElseThrow().leaders()).as("stood in").containsExactly("副县长 试2");
    }
}
