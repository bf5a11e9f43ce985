package org.huiyin.reception.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.access.SampleAccounts;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.huiyin.reception.recording.RecordCalls;
import org.huiyin.reception.recording.Recording;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A call is recorded while whoever asked consents, comes in pieces that are taken once, and is erased when the consent is taken back. */
class RecordCallModuleTests extends WithVideo {

    private static final byte[] FIRST = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3, 1, 2, 3};
    private static final byte[] NEXT = "next".getBytes(StandardCharsets.UTF_8);

    @Autowired ConsentToRecording consent;
    @Autowired RecordCall recording;
    @Autowired LookAtRecordings recordings;
    @Autowired RecordCalls tapes;

    /** Goes on, with whoever asked let in. */
    private AskedVisit open() {
        var asked = withTime();
        seats.join(clerk, asked.visit().id()).orElseThrow();
        seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
        leading.letIn(clerk, asked.visit().id()).orElseThrow();
        return asked;
    }

    private void consents(AskedVisit asked) {
        consent.give(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
    }

    private long begun(AskedVisit asked) {
        consents(asked);
        return recording.begin(clerk, asked.visit().id(), "video/webm").orElseThrow().recording();
    }

    private boolean taken(long visit, long id, int part, byte[] content) {
        return recording.take(clerk, visit, id, part, content).orElseThrow();
    }

    @Test
    void nothingIsRecordedWithoutConsentOrBesideTheCall() throws Exception {
        var asked = open();
        var visit = asked.visit().id();
        assertThat(faults(() -> recording.begin(clerk, visit, "video/webm"))).containsExactly("consent reception.recording.no-consent");
        consents(asked);
        consents(asked);
        assertThat(looking.look(clerk, visit).orElseThrow().changes()).as("said twice it is said once").extracting(VisitChange::what).containsOnlyOnce("consented");
        assertThat(faults(() -> recording.begin(clerk, visit, "text/html"))).containsExactly("type runtime.not-one-of");
        assertThat(faults(() -> recording.begin(triage, visit, "video/webm"))).as("is not in the call").containsExactly("turn elsewhere");
        assertThatThrownBy(() -> recording.begin(water, visit, "video/webm")).as("the office alone").isInstanceOf(NoRight.class);
        assertThat(recording.begin(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), visit, "video/webm")).isEmpty();
        seats.leave(seats.join(CLIENT, asked.visit().number(), asked.code()).orElseThrow());
        assertThat(faults(() -> recording.begin(clerk, visit, "video/webm"))).containsExactly("number reception.recording.nobody-speaks");
        assertThat(consent.give(CLIENT, asked.visit().number(), "ZZZZZZZZ")).isEmpty();
        assertThat(consent.withdraw(CLIENT, asked.visit().number(), "ZZZZZZZZ")).isEmpty();
    }

    @Test
    void piecesAreTakenOnceInTheirOrderAndLimited() throws Exception {
        var asked = open();
        var visit = asked.visit().id();
        var id = begun(asked);
        assertThat(faults(() -> taken(visit, id, 0, "<html>".getBytes(StandardCharsets.UTF_8)))).containsExactly("piece reception.recording.kind");
        assertThat(faults(() -> taken(visit, id, 0, new byte[0]))).contains("piece runtime.missing");
        assertThat(faults(() -> taken(visit, id, 1, NEXT))).containsExactly("part reception.recording.part");
        taken(visit, id, 0, FIRST);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : pool.invokeAll(IntStream.range(0, 6).<Callable<Boolean>>mapToObj(n -> () -> taken(visit, id, 1, NEXT)).toList())) {
                assertThat(each.get()).isTrue();
            }
        }
        assertThat(faults(() -> taken(visit, id, 2, new byte[4 * 1_048_576 + 1]))).containsExactly("piece reception.recording.piece-size");
        assertThat(recording.take(triage, visit + 1_000_000, id, 2, NEXT)).isEmpty();
        assertThat(faults(() -> recording.take(triage, visit, id, 2, NEXT))).as("another's").containsExactly("recording reception.recording.closed");
        time.runAhead(time.ahead().plusMinutes(151));
        assertThat(faults(() -> taken(visit, id, 2, NEXT))).containsExactly("piece reception.recording.long");
        recording.end(clerk, visit, id);
        assertThat(faults(() -> taken(visit, id, 2, NEXT))).containsExactly("recording reception.recording.closed");
        try (var content = recordings.open(clerk, visit, id).orElseThrow().content()) {
            assertThat(content.readAllBytes()).startsWith(FIRST).endsWith(NEXT).hasSize(FIRST.length + NEXT.length);
        }
        assertThat(jdbc.sql("select count(*) from reading where petition = ? and what = 'video-recording'").param(visit).query(Integer.class).single()).isOne();
        assertThat(recordings.list(clerk, visit).orElseThrow().getFirst().keptUntil()).isEqualTo(time.today().plusDays(90));
        assertThat(recordings.list(SampleAccounts.of(accounts, Role.CLERK, "330700-xfj").actor(), visit)).isEmpty();
    }

    @Test
    void everybodySeesThatItIsRecordedAndWithdrawnConsentErasesItAtOnce() throws Exception {
        var asked = open();
        var visit = asked.visit().id();
        var department = seats.join(water, visit).orElseThrow();
        var id = begun(asked);
        taken(visit, id, 0, FIRST);
        var file = jdbc.sql("select document from recording_piece where recording = ?").param(id).query(String.class).single();
        var heard = new ConcurrentLinkedQueue<CallNews>();
        try (var line = watching.watch(department, heard::add)) {
            watching.look();
            assertThat(heard.stream().reduce((one, other) -> other).orElseThrow().room().recorded()).isTrue();
            consent.withdraw(CLIENT, asked.visit().number(), asked.code()).orElseThrow();
            watching.look();
            assertThat(heard.stream().reduce((one, other) -> other).orElseThrow().room()).matches(room -> !room.recorded() && !room.consented());
        }
        assertThat(faults(() -> taken(visit, id, 1, NEXT))).containsExactly("recording reception.recording.closed");
        assertThat(recordings.open(clerk, visit, id)).isEmpty();
        assertThat(own.read(CLIENT, asked.visit().number(), asked.code()).orElseThrow().recordings()).extracting(Recording::ended).containsExactly("withdrawn");
        assertThat(jdbc.sql("select count(*) from recording_piece where recording = ?").param(id).query(Integer.class).single()).isZero();
        assertThat(jdbc.sql("select count(*) from document where id = ?").param(file).query(Integer.class).single()).isZero();
        assertThat(faults(() -> recording.begin(clerk, visit, "video/webm"))).containsExactly("consent reception.recording.no-consent");
    }

    @Test
    void whoBeginsAnewEndsWhatRanAndAnErasedOneStaysErased() throws Exception {
        var asked = open();
        var visit = asked.visit().id();
        var first = begun(asked);
        taken(visit, first, 0, FIRST);
        var second = recording.begin(clerk, visit, "video/webm").orElseThrow().recording();
        assertThat(faults(() -> taken(visit, first, 1, NEXT))).containsExactly("recording reception.recording.closed");
        taken(visit, second, 0, FIRST);
        recordings.withdraw(clerk, visit, first).orElseThrow();
        assertThat(faults(() -> recordings.withdraw(clerk, visit, first))).containsExactly("recording reception.recording.gone");
        leading.end(clerk, visit).orElseThrow();
        taken(visit, second, 1, NEXT);
        assertThat(recordings.list(clerk, visit).orElseThrow()).extracting(Recording::size).containsExactly(0L, (long) FIRST.length + NEXT.length);
        assertThat(faults(() -> consent.give(CLIENT, asked.visit().number(), asked.code()))).containsExactly("number no-meeting");
        assertThat(consent.withdraw(CLIENT, asked.visit().number(), asked.code())).as("also after the call").isPresent();
        assertThat(recordings.open(clerk, visit, second)).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("update talk_recording set visit = 1 where id = ?").param(second).update()).hasMessageContaining("given up, not changed");
    }

    @Test
    void ofTwoWhoTakeItBackAndSendAPieceAtOnceNothingIsLeft() throws Exception {
        for (int round = 0; round < 5; round++) {
            var asked = open();
            var visit = asked.visit().id();
            var id = begun(asked);
            taken(visit, id, 0, FIRST);
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                pool.invokeAll(List.<Callable<Object>>of(() -> consent.withdraw(CLIENT, asked.visit().number(), asked.code()), () -> faults(() -> taken(visit, id, 1, NEXT))));
            }
            assertThat(jdbc.sql("select count(*) from recording_piece where recording = ?").param(id).query(Integer.class).single()).isZero();
            standAt("09:00");
            when = when.replaceFirst("^..", "%02d".formatted(18 + round));
        }
    }

    @Test
    void itsTimeIsOverAfterTheLastDayLikeAnyOther() {
        var asked = open();
        var id = begun(asked);
        taken(asked.visit().id(), id, 0, FIRST);
        tapes.closeSilent();
        assertThat(jdbc.sql("select closed_at is null from talk_recording where id = ?").param(id).query(Boolean.class).single()).as("has just been heard").isTrue();
        time.runAhead(time.ahead().plus(Duration.ofDays(91)));
        jdbc.sql("update talk_recording set heard_at = heard_at - interval '11 minutes' where id = ?").param(id).update();
        tapes.closeSilent();
        assertThat(jdbc.sql("select closed_at is null from talk_recording where id = ?").param(id).query(Boolean.class).single()).isFalse();
    }
}
