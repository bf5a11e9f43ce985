package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.BUREAU;
import static org.huiyin.reception.train.SampleTrain.*;

import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.reception.followup.Colour;
import org.huiyin.reception.followup.FollowUpState;
import org.junit.jupiter.api.Test;

/** What the phones of a team say, in whatever order and however often it comes. */
class PressModuleTests extends WithTrain {

    @Test
    void whatIsSentTwiceOrByTwoPhonesIsTakenOnceAndNothingIsLost() throws Exception {
        var trip = sent();
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            all.invokeAll(IntStream.range(0, 12).<Callable<Object>>mapToObj(i -> () -> pressing.press(i % 2 == 0 ? RIDER : SECOND, trip.number(),
                    press(i % 2 == 0 ? "phone-one-1" : "phone-two-1", PressKind.ARRIVED, Instant.parse(i % 2 == 0 ? "2026-11-16T01:31:00Z" : "2026-11-16T01:30:00Z")))).toList());
        }
        assertThat(presses(trip)).isEqualTo(2);
        assertThat(now(trip).course().arrivedAt()).as("the earlier one of both").isEqualTo("2026-11-16T01:30:00Z");
        pressing.press(RIDER, trip.number(), press("phone-one-2", PressKind.SETTLED, null)).orElseThrow();
        pressing.press(SECOND, trip.number(), press("phone-two-2", PressKind.SETTLED, null)).orElseThrow();
        var sheet = looking.look(HEAD, trip.number()).orElseThrow();
        assertThat(sheet.presses()).filteredOn(press -> press.what() == PressKind.SETTLED).extracting(TripPress::counted).containsExactly(true, false);
        assertThat(sheet.beside()).isTrue();
        pressing.press(SECOND, trip.number(), press("phone-two-0", PressKind.EN_ROUTE, Instant.parse("2026-11-16T01:04:00Z"))).orElseThrow();
        assertThat(now(trip).course()).satisfies(course -> assertThat(course.state()).isEqualTo(TripState.SETTLED)).satisfies(course -> assertThat(course.enRouteAt()).isEqualTo("2026-11-16T01:04:00Z"));
    }

    @Test
    void aReceiptIsAPromiseWhoseDayIsCountedFromThePress() {
        var trip = sent();
        standOn("2026-11-18T02:00:00Z");
        pressing.press(RIDER, trip.number(), receipt("receipt-1-1", Instant.parse("2026-11-16T03:00:00Z"), BUREAU)).orElseThrow();
        pressing.press(SECOND, trip.number(), receipt("receipt-1-2", null, BUREAU)).orElseThrow();
        var printed = printing.print(RIDER, trip.number()).orElseThrow();
        assertThat(printed.chain()).singleElement().satisfies(link -> {
            assertThat(link.colour()).isEqualTo(Colour.YELLOW);
            assertThat(link.handedOn()).isEqualTo("2026-11-16");
            assertThat(link.due()).isEqualTo("2026-11-18");
            assertThat(link.state()).isEqualTo(FollowUpState.HANDED_OVER);
            assertThat(link.chain()).isEqualTo("国土所所长 试国");
        });
        assertThat(own.read(CLIENT, trip.number(), printed.code()).orElseThrow().chain()).hasSize(1);
        var again = printing.print(RIDER, trip.number()).orElseThrow();
        assertThat(own.read(CLIENT, trip.number(), printed.code())).isEmpty();
        assertThat(own.read(CLIENT, trip.number(), again.code())).isPresent();
    }

    @Test
    void aReceiptHoldsThoughAnotherPhoneSaidSettled() {
        var trip = sent();
        pressing.press(SECOND, trip.number(), press("paper-2-1", PressKind.SETTLED, null)).orElseThrow();
        assertThat(faults(() -> printing.print(RIDER, trip.number()))).containsExactly("number reception.train.no-receipt");
        pressing.press(RIDER, trip.number(), receipt("paper-1-1", null, BUREAU)).orElseThrow();
        assertThat(now(trip).course().state()).isEqualTo(TripState.RECEIPT);
        assertThat(printing.look(RIDER, trip.number()).orElseThrow().chain()).hasSize(1);
    }

    @Test
    void badPressesAreNamedAndWriteNothing() {
        var trip = sent();
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), new PressOrder("short", "flown", null, null, null, null, null, null, null, null, null, null))))
                .containsExactly("key runtime.wrong-kind", "what runtime.not-one-of");
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), new PressOrder("bad-press-1", "receipt", null, null, null, null, null, null, "blue", "angry", "<svg>", null))))
                .containsExactlyInAnyOrder("record runtime.missing", "rating runtime.not-one-of", "signature runtime.wrong-kind", "promised runtime.missing", "responsible runtime.missing",
                        "unit runtime.missing", "colour runtime.not-one-of");
        assertThat(faults(() -> pressing.press(RIDER, trip.number(), receipt("bad-press-2", null, "no-such-unit")))).containsExactly("unit reception.follow-up.no-unit");
        assertThat(presses(trip)).isZero();
        var waiting = called(false);
        assertThat(faults(() -> pressing.press(HEAD, waiting.number(), press("bad-press-3", PressKind.ARRIVED, null)))).containsExactly("what reception.train.not-sent");
    }
}
