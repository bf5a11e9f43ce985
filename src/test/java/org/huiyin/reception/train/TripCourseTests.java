package org.huiyin.reception.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Presses come in any order; nothing goes back, and a phone's clock is believed as far as it can be. */
class TripCourseTests {

    private static final Instant CALLED = at("01:00");
    private static final TripCourse SENT = new TripCourse(TripState.CALLED, CALLED, null, null, null, null).sent(at("01:05"));

    private static Instant at(String hour) {
        return Instant.parse("2026-01-05T" + hour + ":00Z");
    }

    @Test
    void theEarliestPressOfAnyPhoneCounts() {
        var there = SENT.after(PressKind.EN_ROUTE, at("01:07")).after(PressKind.ARRIVED, at("01:30"));
        assertThat(there.state()).isEqualTo(TripState.ON_SITE);
        assertThat(there.after(PressKind.ARRIVED, at("01:32"))).isSameAs(there);
        assertThat(there.after(PressKind.ARRIVED, at("01:29")).arrivedAt()).isEqualTo(at("01:29"));
    }

    @Test
    void whatComesLateFillsInAndNeverGoesBack() {
        var settled = SENT.after(PressKind.SETTLED, at("02:00"));
        assertThat(settled.after(PressKind.ARRIVED, at("01:30")).arrivedAt()).isEqualTo(at("01:30"));
        assertThat(settled.after(PressKind.ARRIVED, at("01:30")).state()).isEqualTo(TripState.SETTLED);
        assertThat(settled.after(PressKind.ARRIVED, at("02:30"))).as("nobody arrives after the end").isSameAs(settled);
        assertThat(settled.after(PressKind.SETTLED, at("01:50"))).isSameAs(settled);
    }

    @Test
    void whatWasPromisedOnPaperHolds() {
        var settled = SENT.after(PressKind.SETTLED, at("02:00"));
        assertThat(settled.after(PressKind.RECEIPT, at("02:10")).state()).isEqualTo(TripState.RECEIPT);
        var receipt = SENT.after(PressKind.RECEIPT, at("02:10"));
        assertThat(receipt.after(PressKind.SETTLED, at("02:00"))).isSameAs(receipt);
    }

    @Test
    void nothingMovesWhatWasCalledOffOrNotSent() {
        var off = SENT.ended(TripState.CALLED_OFF, at("01:10"));
        assertThat(off.after(PressKind.RECEIPT, at("01:20"))).isSameAs(off);
        var waiting = new TripCourse(TripState.CALLED, CALLED, null, null, null, null);
        assertThat(waiting.after(PressKind.EN_ROUTE, at("01:20"))).isSameAs(waiting);
    }

    @Test
    void thePhoneSaysHowLongAgoItWas() {
        assertThat(PressTime.of(null, null, at("01:05"), at("02:00"))).isEqualTo(new PressTime(at("02:00"), true));
        assertThat(PressTime.of(at("01:30"), null, at("01:05"), at("02:00"))).isEqualTo(new PressTime(at("01:30"), true));
        assertThat(PressTime.of(at("07:30"), at("07:50"), at("01:05"), at("02:00"))).as("a clock that is hours ahead").isEqualTo(new PressTime(at("01:40"), true));
    }

    @Test
    void whatCannotBeIsCutOffAndSaid() {
        assertThat(PressTime.of(at("00:30"), null, at("01:05"), at("02:00"))).isEqualTo(new PressTime(at("01:05"), false));
        assertThat(PressTime.of(at("02:01"), null, at("01:05"), at("02:00"))).as("clocks differ a little").isEqualTo(new PressTime(at("02:00"), true));
        assertThat(PressTime.of(at("09:00"), null, at("01:05"), at("02:00"))).isEqualTo(new PressTime(at("02:00"), false));
        assertThat(PressTime.of(at("02:00"), at("01:00"), at("01:05"), at("02:00"))).as("pressed after it was sent").isEqualTo(new PressTime(at("02:00"), false));
    }
}
