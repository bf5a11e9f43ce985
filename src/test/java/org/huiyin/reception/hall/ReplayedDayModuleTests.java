package org.huiyin.reception.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.petition.SamplePetitions.*;
import static org.huiyin.reception.batch.SampleBatches.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.huiyin.reception.Reception;
import org.huiyin.reception.batch.Batch;
import org.huiyin.reception.batch.Registered;
import org.huiyin.reception.batch.Way;
import org.huiyin.runtime.InvalidInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whole days with many at the doors and two at each room at once. */
class ReplayedDayModuleTests extends OnTheDay {

    /** Pujiang, 18 September 2003: 436 batches with 667 persons in 14 rooms, 91 solved on the spot. */
    @Test
    @Tag("nightly")
    void theDayOfPujiang() throws Exception {
        replay(14, 400, 36, 231, 91);
    }

    @Test
    void aDayWithManyAtTheDoorsAndTwoAtEachRoomAtOnce() throws Exception {
        replay(4, 40, 6, 20, 9);
    }

    /** 30 clerks at once. @param pairs how many of the batches are of two persons, the others of one */
    private void replay(int many, int before, int later, int pairs, int solved) throws Exception {
        var day = day(many);
        var registered = inParallel(IntStream.range(0, before).<Callable<Registered>>mapToObj(i -> () -> registering.takeDown(CLERK_THERE, day.id(), Way.DESK, order("试" + i, null, i < pairs ? 2 : 1, List.of(), false)).orElseThrow()).toList());
        assertThat(rooms.share(TRIAGE, day.id())).isEqualTo(before);
        assertThat(jdbc.sql("select max(n) - min(n) from (select count(*) as n from batch where reception = ? group by room) as had").param(day.id()).query(Integer.class).single()).isLessThanOrEqualTo(1);
        var coming = new ArrayList<Callable<Ticket>>();
        registered.forEach(made -> coming.add(() -> checkIn.arrive(CLERK_THERE, day.id(), made.batch().seq()).orElseThrow()));
        IntStream.range(0, later).forEach(i -> coming.add(() -> checkIn.walkIn(CLERK_THERE, day.id(), one("后" + i, null)).orElseThrow()));
        Collections.shuffle(coming, new Random(2003));
        var all = before + later;
        var queue = inParallel(coming).stream().map(ticket -> ticket.queue()).sorted().toList();
        assertThat(queue).isEqualTo(IntStream.rangeClosed(1, all).boxed().toList());
        var called = Collections.synchronizedList(new ArrayList<Integer>());
        inParallel(IntStream.range(0, 2 * many).<Callable<Integer>>mapToObj(desk -> () -> receiveAll(day, desk % many + 1, solved, called)).toList());
        assertThat(called).hasSize(all).doesNotHaveDuplicates();
        var sheet = figures.of(CLERK_THERE, day.id()).orElseThrow();
        assertThat(sheet.all().batches()).isEqualTo(all);
        assertThat(sheet.all().persons()).isEqualTo(all + pairs);
        assertThat(sheet.all().walkIns()).isEqualTo(later);
        assertThat(sheet.all().in("received")).isEqualTo(all);
        assertThat(sheet.all().with(TalkResult.SOLVED)).isEqualTo(solved);
        assertThat(sheet.rooms()).hasSize(many);
        assertThat(jdbc.sql("select count(*) from talk where reception = ?").param(day.id()).query(Integer.class).single()).isEqualTo(all);
        assertThat(closing.close(TRIAGE, day.id())).contains(0);
    }

    /** One of two who call for a room: the number that is inside is theirs, or the other's. */
    private int receiveAll(Reception day, int room, int solved, List<Integer> called) {
        int heard = 0;
        for (int idle = 0; idle < 3;) {
            try {
                var batch = calling.call(CLERK_THERE, day.id(), room).orElseThrow();
                called.add(batch.seq());
                recording.record(CLERK_THERE, day.id(), batch.seq(), talk(result(batch, solved))).orElseThrow();
                heard++;
                idle = 0;
            } catch (InvalidInput nobodyOrBusy) {
                idle += nobodyOrBusy.faults().getFirst().words().key().endsWith("nobody") ? 1 : 0;
            }
        }
        return heard;
    }

    private static TalkResult result(Batch batch, int solved) {
        return batch.seq() <= solved ? TalkResult.SOLVED : batch.seq() % 3 == 0 ? TalkResult.EXPLAINED : TalkResult.HANDED_OVER;
    }
}
