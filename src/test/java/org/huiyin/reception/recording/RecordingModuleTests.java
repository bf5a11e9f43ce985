package org.huiyin.reception.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A recording is kept with consent only, opened by leaving a line, and gone when its time is over or the consent is withdrawn. */
class RecordingModuleTests extends WithRecordings {

    private static final byte[] SOUND = "ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000 sound".getBytes(StandardCharsets.ISO_8859_1);

    private RecordingOrder order(byte[] content, String name) {
        return new RecordingOrder(documents.store(new ByteArrayInputStream(content), name).id(), "录音群众", "spoken", NOON.minusSeconds(3600));
    }

    @Test
    void withoutConsentNothingIsKept() {
        var day = day(false);
        var file = order(SOUND, "录音.mp3").document();
        assertThat(faults(() -> recordings.add(CLERK, day, 1, new RecordingOrder(file, " ", null, null)))).containsExactlyInAnyOrder("consentBy runtime.missing", "consentWay runtime.missing", "consentedAt runtime.missing");
        assertThat(faults(() -> recordings.add(CLERK, day, 1, new RecordingOrder(file, "某人", "thought", NOON.plusSeconds(600))))).containsExactlyInAnyOrder("consentWay runtime.not-one-of", "consentedAt reception.recording.ahead");
        assertThat(faults(() -> recordings.add(CLERK, day, 1, new RecordingOrder("nothing", "某人", "spoken", NOON)))).containsExactly("document reception.recording.no-file");
        assertThat(faults(() -> recordings.add(CLERK, day, 1, order("一段文字".getBytes(StandardCharsets.UTF_8), "文字.txt")))).containsExactly("document reception.recording.kind");
        assertThat(recordings.list(CLERK, day, 1).orElseThrow()).isEmpty();
    }

    @Test
    void whoOpensOneLeavesALineAndWithdrawnConsentEndsIt() throws Exception {
        var day = day(false);
        var order = order(SOUND, "录音.mp3");
        var made = recordings.add(CLERK, day, 1, order).orElseThrow();
        assertThat(made.keptUntil()).isEqualTo(LocalDate.parse("2026-01-23").plusDays(90));
        assertThat(faults(() -> recordings.add(CLERK, day, 1, order))).as("one file is one recording").containsExactly("document reception.recording.no-file");
        try (var content = recordings.open(CLERK, day, 1, made.id()).orElseThrow().content()) {
            assertThat(content.readAllBytes()).isEqualTo(SOUND);
        }
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'talk-recording'").param("R" + day + "-1").query(Integer.class).single()).isEqualTo(1);
        assertThat(recordings.withdraw(CLERK, day, 1, made.id()).orElseThrow()).extracting(Recording::ended).containsExactly("withdrawn");
        assertThat(recordings.open(CLERK, day, 1, made.id())).isEmpty();
        assertThat(documents.find(order.document())).isEmpty();
        assertThat(faults(() -> recordings.withdraw(CLERK, day, 1, made.id()))).containsExactly("recording reception.recording.gone");
        assertThat(jdbc.sql("select sealed is null from talk_recording where id = ?").param(made.id()).query(Boolean.class).single()).isTrue();
        giving.giveUp();
        assertThat(jdbc.sql("select count(*) from leaving").query(Integer.class).single()).isZero();
    }

    @Test
    void itsTimeIsOverAfterTheLastDay() {
        var day = day(false);
        var order = order(SOUND, "录音.mp3");
        var made = recordings.add(CLERK, day, 1, order).orElseThrow();
        standOn(NOON.plus(Duration.ofDays(90)));
        giving.giveUp();
        assertThat(recordings.list(CLERK, day, 1).orElseThrow().getFirst().ended()).as("the last day counts").isNull();
        standOn(NOON.plus(Duration.ofDays(91)));
        assertThat(giving.giveUp()).isPositive();
        assertThat(recordings.list(CLERK, day, 1).orElseThrow().getFirst().ended()).isEqualTo("over");
        assertThat(recordings.open(CLERK, day, 1, made.id())).isEmpty();
        assertThat(documents.find(order.document())).isEmpty();
    }

    @Test
    void thoseWhoWereReceivedSeeItAndTakeTheirConsentBackOnTheirOwnPage() {
        var day = day(false);
        var order = order(SOUND, "录音.mp3");
        var made = recordings.add(CLERK, day, 1, order).orElseThrow();
        var number = "R" + day + "-1";
        assertThat(own.list(CLIENT, number, CODE).orElseThrow()).extracting(Recording::keptUntil).containsExactly(made.keptUntil());
        assertThat(own.list(CLIENT, number, "ZZZZZZZZ")).isEmpty();
        assertThat(own.withdraw(CLIENT, number, "ZZZZZZZZ", made.id())).isEmpty();
        var others = day(false);
        assertThat(faults(() -> own.withdraw(CLIENT, "R" + others + "-1", CODE, made.id()))).as("another's").containsExactly("recording reception.recording.gone");
        assertThat(documents.find(order.document())).isPresent();
        assertThat(own.withdraw(CLIENT, number, CODE, made.id()).orElseThrow()).extracting(Recording::ended).containsExactly("withdrawn");
        assertThat(recordings.open(CLERK, day, 1, made.id())).isEmpty();
        assertThat(documents.find(order.document())).isEmpty();
        assertThat(faults(() -> own.withdraw(CLIENT, number, CODE, made.id()))).containsExactly("recording reception.recording.gone");
    }

    @Test
    void strangersAndWhoMayNotKnowSeeNothing() {
        var day = day(true);
        assertThat(recordings.list(CLERK, day, 1)).as("the chain alone").isEmpty();
        assertThat(recordings.add(CLERK, day, 1, order(SOUND, "录音.mp3"))).isEmpty();
        var made = recordings.add(LEAD, day, 1, order(SOUND, "录音.mp3")).orElseThrow();
        assertThat(recordings.open(ELSEWHERE, day, 1, made.id())).isEmpty();
        assertThat(recordings.withdraw(ELSEWHERE, day, 1, made.id())).isEmpty();
        assertThat(recordings.open(CLERK, day, 1, made.id())).isEmpty();
    }
}
