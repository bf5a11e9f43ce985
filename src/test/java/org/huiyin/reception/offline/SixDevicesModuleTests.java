package org.huiyin.reception.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.TRIAGE;
import static org.huiyin.reception.batch.SampleBatches.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.huiyin.reception.Reception;
import org.huiyin.reception.hall.TalkResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Half of a day is written without network on several devices, which come back at the same moment; the figures are the sum, and nobody has to decide anything. */
class SixDevicesModuleTests extends HallDay {

    @Test
    void aDayOfTwelveOnThreeDevices() throws Exception {
        merge(12, 6, 3);
    }

    @Test
    @Tag("nightly")
    void aDayOfAHundredAndTwentyOnSixDevices() throws Exception {
        merge(120, 60, 6);
    }

    /** Of {@code all} batches, {@code without} come while there is no network: half of them have not registered; every entry is sent three times. */
    private void merge(int all, int without, int devicesOut) throws Exception {
        var registered = all - without / 2;
        var day = day(4, registered);
        IntStream.rangeClosed(1, all - without).forEach(seq -> heardInTheHouse(day, seq));
        var onDevices = new ArrayList<List<HallEntryOrder>>();
        IntStream.range(0, devicesOut).forEach(device -> onDevices.add(new ArrayList<>()));
        for (int i = 0; i < without; i++) {
            var paper = "P" + i;
            var came = i < without / 2 ? arrival(String.valueOf(all - without + 1 + i), paper) : walkIn(order("断" + i, null, 2, List.of(), false), paper);
            onDevices.get(i % devicesOut).add(came);
            // every other conversation is written on another device than the arrival, and may come in before it
            onDevices.get((i + i % 2) % devicesOut).add(at(talk(null, i % 2 == 0 ? came.id() : null, i % 2 == 0 ? null : paper, i % 4 + 1, "第" + i + "批"), NINE.plusSeconds(60L * i)));
        }
        try (var many = Executors.newFixedThreadPool(2 * devicesOut)) {
            var work = new ArrayList<Callable<Void>>();
            IntStream.range(0, 3 * devicesOut).forEach(time -> work.add(() -> {
                onDevices.get(time % devicesOut).forEach(order -> taking.take(CLERK, day.id(), order).orElseThrow());
                return null;
            }));
            for (var done : many.invokeAll(work)) {
                done.get();
            }
        }
        assertThat(looking.open(TRIAGE, day.id(), 0, 200).orElseThrow()).isEmpty();
        var sheet = figures.of(CLERK, day.id()).orElseThrow().all();
        assertThat(sheet.batches()).isEqualTo(all);
        assertThat(sheet.in("received")).isEqualTo(all);
        assertThat(sheet.with(TalkResult.SOLVED)).isEqualTo(all);
        assertThat(sheet.walkIns()).isEqualTo(without / 2);
        assertThat(sheet.persons()).isEqualTo(all + without / 2);
        assertThat(jdbc.sql("select queue from batch where reception = ? order by queue").param(day.id()).query(Integer.class).list()).isEqualTo(IntStream.rangeClosed(1, all).boxed().toList());
        assertThat(jdbc.sql("select count(*) from hall_entry where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(2 * without);
        standOn(NOON.plus(Duration.ofHours(4)));
        assertThat(closing.close(TRIAGE, day.id())).contains(0);
    }

    private void heardInTheHouse(Reception day, int seq) {
        checkIn.arrive(CLERK, day.id(), seq).orElseThrow();
        var room = batch(day, seq).room();
        recording.record(CLERK, day.id(), calling.call(CLERK, day.id(), room).orElseThrow().seq(), said("在线" + seq)).orElseThrow();
    }
}
