package org.huiyin.reception.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.actor.Actor;
import org.huiyin.actor.NoRight;
import org.huiyin.actor.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A recording that is larger than one upload comes in pieces, each once and in its order, goes on after a break with the same file alone, and is opened when all of it is there, not before. */
class AddInPiecesModuleTests extends WithRecordings {

    private static final int KB = 1024;
    private static final int PIECE = 4 * KB * KB;
    private static final byte[] FILM = "\0\0\0\u0018ftypmp42\0\0\0\0isommp42".getBytes(StandardCharsets.ISO_8859_1);

    @Autowired AddInPieces adding;

    /** Noise after a true beginning. */
    private static byte[] film(int size, int seed) {
        var film = new byte[size];
        new Random(seed).nextBytes(film);
        Arrays.fill(film, 0, Math.min(size, 64 * KB), (byte) 0);
        System.arraycopy(FILM, 0, film, 0, FILM.length);
        return film;
    }

    private static byte[] cut(byte[] film, int part, int size) {
        return Arrays.copyOfRange(film, part * size, Math.min(film.length, (part + 1) * size));
    }

    private static LargeRecording order(long size) {
        return new LargeRecording(size, "录音群众", "spoken", NOON.minusSeconds(3600));
    }

    private long begun(long day, long size) {
        return adding.begin(CLERK, day, 1, order(size)).orElseThrow().id();
    }

    private Recording taken(long day, long id, int part, byte[] content) {
        return adding.take(CLERK, day, 1, id, part, content).orElseThrow();
    }

    private int pieces(long id) {
        return jdbc.sql("select count(*) from recording_piece where recording = ?").param(id).query(Integer.class).single();
    }

    private List<String> told(long day) {
        return jdbc.sql("select what from batch_change where batch = (select id from batch where reception = ?) order by id").param(day).query(String.class).list();
    }

    @Test
    void thirtyMegabytesAreTheSameWhenTheyAreOpenedAgain() throws Exception {
        var day = day(false);
        var film = film(30 * KB * KB + 12_345, 1);
        var id = begun(day, film.length);
        for (int part = 0; part * PIECE < film.length; part++) {
            assertThat(recordings.open(CLERK, day, 1, id)).as("nothing of it is heard before all is there").isEmpty();
            assertThat(taken(day, id, part, cut(film, part, PIECE)).unfinished()).isEqualTo(new Unfinished(film.length, part + 1));
        }
        assertThat(recordings.open(CLERK, day, 1, id)).as("nor before it was said that it is").isEmpty();
        var made = adding.complete(CLERK, day, 1, id).orElseThrow();
        assertThat(made).isEqualTo(adding.complete(CLERK, day, 1, id).orElseThrow()).matches(one -> one.unfinished() == null && one.size() == film.length && one.mediaType().equals("video/mp4"));
        assertThat(made.keptUntil()).isEqualTo(time.today().plusDays(90));
        var tape = recordings.open(LEAD, day, 1, id).orElseThrow();
        try (var content = tape.content()) {
            assertThat(content.readAllBytes()).isEqualTo(film);
        }
        assertThat(tape.name()).isEqualTo("R" + day + "-1-" + id + ".mp4");
        assertThat(jdbc.sql("select count(*) from reading where number = ? and what = 'talk-recording'").param("R" + day + "-1").query(Integer.class).single()).as("one look, one line").isOne();
        assertThat(told(day)).containsExactly("recording-begun", "recording-added");
        assertThat(faults(() -> taken(day, id, 0, cut(film, 0, PIECE)))).containsExactly("recording reception.recording.closed");
        assertThat(faults(() -> adding.giveUp(CLERK, day, 1, id))).containsExactly("recording reception.recording.closed");
        assertThatThrownBy(() -> jdbc.sql("update talk_recording set media_type = 'audio/mpeg' where id = ?").param(id).update()).hasMessageContaining("given up, not changed");
        assertThatThrownBy(() -> jdbc.sql("update talk_recording set announced = 1 where id = ?").param(id).update()).hasMessageContaining("given up, not changed");
        assertThat(own.withdraw(CLIENT, "R" + day + "-1", CODE, id).orElseThrow()).extracting(Recording::ended).containsExactly("withdrawn");
        assertThat(recordings.open(CLERK, day, 1, id)).isEmpty();
        assertThat(pieces(id)).isZero();
    }

    @Test
    void consentAndSizeAreAskedBeforeTheFirstByte() {
        var day = day(false);
        assertThat(faults(() -> adding.begin(CLERK, day, 1, new LargeRecording(null, " ", null, null))))
                .containsExactlyInAnyOrder("consentBy runtime.missing", "consentWay runtime.missing", "consentedAt runtime.missing", "size runtime.missing");
        assertThat(faults(() -> begun(day, 0))).containsExactly("size reception.recording.full");
        assertThat(faults(() -> begun(day, 800L * KB * KB + 1))).containsExactly("size reception.recording.full");
        jdbc.sql("update batch set result = null where reception = ?").param(day).update();
        assertThat(faults(() -> begun(day, 5))).containsExactly("number reception.recording.unheard");
        assertThat(recordings.list(CLERK, day, 1).orElseThrow()).isEmpty();
    }

    @Test
    void whatIsNoRecordingOrDoesNotFitIsRefusedInWords() {
        var day = day(false);
        var film = film(PIECE + 300 * KB, 2);
        var id = begun(day, film.length);
        assertThat(faults(() -> taken(day, id, 0, "<html>".repeat(50_000).getBytes(StandardCharsets.UTF_8)))).containsExactly("file document.file.no-recording");
        assertThat(faults(() -> taken(day, id, 0, Arrays.copyOfRange(film, 100_000, 500_000)))).as("noise").containsExactly("file document.file.no-recording");
        assertThat(faults(() -> taken(day, id, 0, ("%PDF-1.4\n" + "x".repeat(300_000)).getBytes(StandardCharsets.UTF_8)))).containsExactly("file document.file.no-recording");
        assertThat(faults(() -> taken(day, id, 0, new byte[0]))).containsExactly("piece runtime.missing");
        assertThat(faults(() -> taken(day, id, 0, new byte[PIECE + 1]))).containsExactly("piece reception.recording.piece-size");
        assertThat(faults(() -> taken(day, id, 0, Arrays.copyOf(film, 1000)))).containsExactly("piece reception.recording.less");
        assertThat(faults(() -> taken(day, id, 1, cut(film, 1, PIECE)))).containsExactly("part reception.recording.part");
        taken(day, id, 0, cut(film, 0, PIECE));
        assertThat(faults(() -> taken(day, id, 1, new byte[300 * KB + 1]))).containsExactly("piece reception.recording.more");
        assertThat(faults(() -> adding.complete(CLERK, day, 1, id))).containsExactly("size reception.recording.incomplete");
        assertThat(pieces(id)).isOne();
    }

    @Test
    void itGoesOnWhereItStoppedWithTheSameFileAlone() {
        var day = day(false);
        var film = film(600 * KB, 3);
        var other = film(600 * KB, 4);
        var id = begun(day, film.length);
        taken(day, id, 0, cut(film, 0, 300 * KB));
        assertThat(adding.next(CLERK, day, 1, id, (long) film.length).orElseThrow()).matches(one -> one.size() == 300L * KB && one.unfinished().next() == 1);
        assertThat(faults(() -> adding.next(CLERK, day, 1, id, 5L))).containsExactly("size reception.recording.another");
        assertThat(taken(day, id, 0, cut(film, 0, 300 * KB)).unfinished().next()).as("again changes nothing").isOne();
        assertThat(faults(() -> taken(day, id, 0, cut(other, 0, 300 * KB)))).as("as large, but another").containsExactly("piece reception.recording.another");
        assertThat(begun(day, film.length)).as("begun again it is the same").isEqualTo(id);
        assertThat(faults(() -> begun(day, film.length + 1))).containsExactly("size reception.recording.unfinished");
        assertThat(faults(() -> adding.begin(LEAD, day, 1, order(film.length)))).as("whoever began it goes on").containsExactly("size reception.recording.unfinished");
        assertThat(faults(() -> adding.take(LEAD, day, 1, id, 1, cut(film, 1, 300 * KB)))).containsExactly("recording reception.recording.closed");
        assertThat(faults(() -> adding.next(LEAD, day, 1, id, null))).containsExactly("recording reception.recording.closed");
        assertThat(told(day)).containsExactly("recording-begun");
        assertThat(adding.giveUp(LEAD, day, 1, id).orElseThrow()).as("anybody of the office gives it up").isEmpty();
        assertThat(told(day)).containsExactly("recording-begun", "recording-abandoned");
        assertThat(begun(day, 5)).isNotEqualTo(id);
    }

    @Test
    void ofManyAtOnceOneBeginsAndEachPieceIsTakenOnce() throws Exception {
        var day = day(false);
        var film = film(900 * KB, 5);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = pool.invokeAll(IntStream.range(0, 6).<Callable<Long>>mapToObj(n -> () -> begun(day, film.length)).toList());
            var id = begun.getFirst().get();
            for (var each : begun) {
                assertThat(each.get()).isEqualTo(id);
            }
            for (int part = 0; part < 3; part++) {
                var now = part;
                for (var each : pool.invokeAll(IntStream.range(0, 6).<Callable<Recording>>mapToObj(n -> () -> taken(day, id, now, cut(film, now, 300 * KB))).toList())) {
                    assertThat(each.get().unfinished().next()).isEqualTo(now + 1);
                }
            }
            assertThat(adding.complete(CLERK, day, 1, id).orElseThrow().size()).isEqualTo(film.length);
        }
        assertThat(told(day)).containsExactly("recording-begun", "recording-added");
    }

    @Test
    void consentThatIsTakenBackEndsItAtOnceAlsoBesideAPiece() throws Exception {
        for (int round = 0; round < 5; round++) {
            var day = day(false);
            var film = film(600 * KB, 6 + round);
            var id = begun(day, film.length);
            taken(day, id, 0, cut(film, 0, 300 * KB));
            var file = jdbc.sql("select document from recording_piece where recording = ?").param(id).query(String.class).single();
            try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var each : pool.invokeAll(List.<Callable<Object>>of(() -> own.withdraw(CLIENT, "R" + day + "-1", CODE, id), () -> faults(() -> taken(day, id, 1, cut(film, 1, 300 * KB)))))) {
                    each.get();
                }
            }
            assertThat(pieces(id)).isZero();
            assertThat(documents.find(file)).isEmpty();
            assertThat(faults(() -> taken(day, id, 1, cut(film, 1, 300 * KB)))).containsExactly("recording reception.recording.closed");
            assertThat(faults(() -> adding.complete(CLERK, day, 1, id))).containsExactly("recording reception.recording.closed");
            assertThat(recordings.list(CLERK, day, 1).orElseThrow()).extracting(Recording::ended, Recording::unfinished).containsExactly(tuple("withdrawn", null));
        }
    }

    @Test
    void whatNobodyGoesOnWithForADayIsGivenUpAndTold() {
        var day = day(false);
        var film = film(600 * KB, 20);
        var id = begun(day, film.length);
        taken(day, id, 0, cut(film, 0, 300 * KB));
        var file = jdbc.sql("select document from recording_piece where recording = ?").param(id).query(String.class).single();
        jdbc.sql("update talk_recording set heard_at = heard_at - interval '23 hours' where id = ?").param(id).update();
        giving.giveUp();
        assertThat(pieces(id)).isOne();
        jdbc.sql("update talk_recording set heard_at = heard_at - interval '61 minutes' where id = ?").param(id).update();
        assertThat(giving.giveUp()).isPositive();
        assertThat(pieces(id)).isZero();
        assertThat(documents.find(file)).isEmpty();
        assertThat(told(day)).containsExactly("recording-begun", "recording-abandoned");
        assertThat(jdbc.sql("select account from batch_change where what = 'recording-abandoned' and batch = (select id from batch where reception = ?)").param(day).query(String.class).single()).isEqualTo("system");
        assertThat(recordings.list(CLERK, day, 1).orElseThrow()).as("it never was one").isEmpty();
        assertThat(faults(() -> taken(day, id, 1, cut(film, 1, 300 * KB)))).containsExactly("recording reception.recording.closed");
    }

    @Test
    void strangersAndWhoMayNotKnowTakeNoPart() {
        var day = day(true);
        assertThat(adding.begin(CLERK, day, 1, order(5))).as("the chain alone").isEmpty();
        var id = adding.begin(LEAD, day, 1, order(600 * KB)).orElseThrow().id();
        var film = film(600 * KB, 21);
        for (var who : List.of(CLERK, ELSEWHERE)) {
            assertThat(adding.begin(who, day, 1, order(600 * KB))).isEmpty();
            assertThat(adding.next(who, day, 1, id, null)).isEmpty();
            assertThat(adding.take(who, day, 1, id, 0, film)).isEmpty();
            assertThat(adding.complete(who, day, 1, id)).isEmpty();
            assertThat(adding.giveUp(who, day, 1, id)).isEmpty();
        }
        var handler = new Actor("recording-handler", "330726-swj", "330726", Set.of(Role.HANDLER));
        assertThatThrownBy(() -> adding.begin(handler, day, 1, order(5))).isInstanceOf(NoRight.class);
        var others = day(false);
        assertThat(faults(() -> taken(others, id, 0, film))).as("by another batch").containsExactly("recording reception.recording.closed");
        assertThat(recordings.open(CLERK, others, 1, id)).isEmpty();
        assertThat(pieces(id)).isZero();
    }
}
